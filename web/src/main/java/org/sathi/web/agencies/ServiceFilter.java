package org.sathi.web.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sathi.membership.api.SpokenLanguage;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.ServiceQuery;
import org.sathi.web.base.faces.Asked;

/** Narrows a search for services to a language and a district; both stand in the address. */
@Named
@RequestScoped
public class ServiceFilter {

    @Inject
    private Agencies agencies;

    private String language;
    private String district;

    private List<String> districts;

    /** The search narrowed to what is chosen. */
    public ServiceQuery narrow(ServiceQuery query) {
        SpokenLanguage spoken = Asked.oneOf(getLanguages(), SpokenLanguage::code, language);
        return query.within(
                spoken == null ? null : spoken.code(), Asked.oneOf(getDistricts(), Function.identity(), district));
    }

    /** Whether anything is chosen. */
    public boolean isOn() {
        return chosen(language) != null || chosen(district) != null;
    }

    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** The languages to choose from: those that have a name of their own. */
    public List<SpokenLanguage> getLanguages() {
        return Arrays.stream(SpokenLanguage.values())
                .filter(spoken -> spoken != SpokenLanguage.OTHER)
                .toList();
    }

    /** The districts to choose from. */
    public List<String> getDistricts() {
        if (districts == null) {
            districts = agencies.districts();
        }
        return districts;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
