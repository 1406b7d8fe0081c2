package org.sathi.web.agencies;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sathi.referrals.api.Agencies.ServiceData;
import org.sathi.referrals.api.CapacityStatus;
import org.sathi.referrals.api.CostLevel;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.ServedSex;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.referrals.api.ServiceRow;
import org.sathi.referrals.api.ServiceStatus;
import org.sathi.referrals.api.ServiceView;

/** What is held about a service. */
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Boolean> languages = new LinkedHashMap<>();
    private final Map<InformationCategory, Boolean> categories = new EnumMap<>(InformationCategory.class);
    private String nameEn;
    private String nameNe;
    private Need need;
    private ServiceStatus status = ServiceStatus.ACTIVE;
    private CapacityStatus capacity;
    private CostLevel cost;
    private Integer minAge;
    private Integer maxAge;
    private ServedSex serves = ServedSex.ANYONE;
    private String area;
    private String documentsEn;
    private String documentsNe;

    /** The form as the directory holds the service. */
    static ServiceForm of(ServiceView view) {
        ServiceForm form = of(view.row());
        view.template().forEach(category -> form.categories.put(category, true));
        return form;
    }

    /** The same without what the agency may be told. */
    public static ServiceForm of(ServiceRow row) {
        ServiceForm form = new ServiceForm();
        form.nameEn = row.nameEn();
        form.nameNe = row.nameNe();
        form.need = row.need();
        form.status = row.status();
        form.capacity = row.capacity();
        form.cost = row.cost();
        form.minAge = row.minAge();
        form.maxAge = row.maxAge();
        ServiceConditions conditions = row.conditions();
        form.serves = conditions.serves();
        form.area = conditions.area().stream().sorted().collect(Collectors.joining("\n"));
        form.documentsEn = conditions.documentsEn();
        form.documentsNe = conditions.documentsNe();
        row.languages().forEach(code -> form.languages.put(code, true));
        return form;
    }

    /** The service as it is kept. */
    ServiceData data() {
        Set<String> spoken = new LinkedHashSet<>();
        languages.forEach((code, on) -> {
            if (Boolean.TRUE.equals(on)) {
                spoken.add(code);
            }
        });
        Set<InformationCategory> needed = EnumSet.noneOf(InformationCategory.class);
        categories.forEach((category, on) -> {
            if (Boolean.TRUE.equals(on)) {
                needed.add(category);
            }
        });
        return new ServiceData(
                nameEn, nameNe, need, status, capacity, spoken, cost, needed, minAge, maxAge, conditions());
    }

    /** Whom the service takes beside their age. */
    public ServiceConditions conditions() {
        Set<String> districts = area == null
                ? Set.of()
                : area.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.toSet());
        return new ServiceConditions(serves, districts, documentsEn, documentsNe);
    }

    public Map<String, Boolean> getLanguages() {
        return languages;
    }

    public Map<InformationCategory, Boolean> getCategories() {
        return categories;
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

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public ServiceStatus getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus status) {
        this.status = status;
    }

    public CapacityStatus getCapacity() {
        return capacity;
    }

    public void setCapacity(CapacityStatus capacity) {
        this.capacity = capacity;
    }

    public CostLevel getCost() {
        return cost;
    }

    public void setCost(CostLevel cost) {
        this.cost = cost;
    }

    public Integer getMinAge() {
        return minAge;
    }

    public void setMinAge(Integer minAge) {
        this.minAge = minAge;
    }

    public Integer getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Integer maxAge) {
        this.maxAge = maxAge;
    }

    public ServedSex getServes() {
        return serves;
    }

    public void setServes(ServedSex serves) {
        this.serves = serves;
    }

    /** The districts of the area, one a line. */
    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getDocumentsEn() {
        return documentsEn;
    }

    public void setDocumentsEn(String documentsEn) {
        this.documentsEn = documentsEn;
    }

    public String getDocumentsNe() {
        return documentsNe;
    }

    public void setDocumentsNe(String documentsNe) {
        this.documentsNe = documentsNe;
    }
}
