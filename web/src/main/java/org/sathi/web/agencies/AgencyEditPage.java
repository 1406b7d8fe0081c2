package org.sathi.web.agencies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.referrals.api.Agencies;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AgencyView;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Taking an agency into the directory, and changing its entry. */
@Named
@ViewScoped
public class AgencyEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Agencies agencies;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private UUID id;
    private String code;
    private String nameEn;
    private String nameNe;
    private AgencyKind kind;
    private String district;
    private String address;
    private String phone;
    private String email;
    private boolean confidentialLocation;

    private long version;

    /** Reads the agency that is changed; a new one begins empty. */
    public void load() {
        if (id == null) {
            return;
        }
        AgencyView agency = agencies.get(id);
        version = agency.version();
        code = agency.code();
        nameEn = agency.nameEn();
        nameNe = agency.nameNe();
        kind = agency.kind();
        district = agency.district();
        address = agency.address();
        phone = agency.phone();
        email = agency.email();
        confidentialLocation = agency.confidentialLocation();
    }

    /** Keeps the entry. */
    public String save() {
        return actions.save("agencies.saved", this::load, () -> {
            UUID kept = id == null ? create() : change();
            return "/admin/agencies/agency?id=" + kept;
        });
    }

    private UUID create() {
        return agencies.create(new Agencies.CreateAgency(
                code, nameEn, nameNe, kind, district, address, phone, email, confidentialLocation, submitKey.value()));
    }

    private UUID change() {
        agencies.change(new Agencies.ChangeAgency(
                id, version, nameEn, nameNe, district, address, phone, email, confidentialLocation));
        return id;
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameNe() {
        return nameNe;
    }

    public void setNameNe(String nameNe) {
        this.nameNe = nameNe;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isConfidentialLocation() {
        return confidentialLocation;
    }

    public void setConfidentialLocation(boolean confidentialLocation) {
        this.confidentialLocation = confidentialLocation;
    }
}
