package org.sathi.web.agencies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.referrals.api.PlaceData;
import org.sathi.referrals.api.PlaceView;

/** What is held about a place of an agency. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many lines of hours a place can have. */
    private static final int LINES = 3;

    private final List<HoursForm> hours =
            new ArrayList<>(Stream.generate(HoursForm::new).limit(LINES).toList());
    private String nameEn;
    private String nameNe;
    private String district;
    private String localLevel;
    private String address;
    private String phone;
    private boolean confidential;
    private boolean closed;
    private List<UUID> services = new ArrayList<>();

    /** The form as the directory holds the place. */
    public static PlaceForm of(PlaceView view) {
        PlaceData data = view.data();
        PlaceForm form = new PlaceForm();
        form.nameEn = data.nameEn();
        form.nameNe = data.nameNe();
        form.district = data.district();
        form.localLevel = data.localLevel();
        form.address = data.address();
        form.phone = data.phone();
        form.confidential = data.confidential();
        form.closed = data.closed();
        form.services = new ArrayList<>(data.serviceIds());
        for (int i = 0; i < data.hours().size(); i++) {
            form.hours.set(i, HoursForm.of(data.hours().get(i)));
        }
        return form;
    }

    /** The place as it is kept; lines of hours that nobody filled in say nothing. */
    public PlaceData data() {
        return new PlaceData(
                nameEn,
                nameNe,
                district,
                localLevel,
                address,
                phone,
                confidential,
                closed,
                hours.stream()
                        .filter(line -> !line.isEmpty())
                        .map(HoursForm::hours)
                        .toList(),
                new LinkedHashSet<>(services));
    }

    /** The lines of opening hours. */
    public List<HoursForm> getHours() {
        return hours;
    }

    /** Whether there is more than one line of hours, so that the others are shown as well. */
    public boolean isSeveral() {
        return hours.stream().skip(1).anyMatch(line -> !line.isEmpty());
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

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getLocalLevel() {
        return localLevel;
    }

    public void setLocalLevel(String localLevel) {
        this.localLevel = localLevel;
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

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public List<UUID> getServices() {
        return services;
    }

    public void setServices(List<UUID> services) {
        this.services = services;
    }
}
