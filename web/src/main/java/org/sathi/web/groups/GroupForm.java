package org.sathi.web.groups;

import java.io.Serializable;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.SpokenLanguage;

/** What is typed about a group. */
public class GroupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameEn;
    private String nameNe;
    private String district;
    private String localLevel;
    private Integer ward;
    private String tole;
    private String meetingPlace;
    private SpokenLanguage language = SpokenLanguage.NEPALI;
    private Admission admission = Admission.OPEN;
    private Integer capacity;

    /** Takes over what is held. */
    public void take(GroupDetails details) {
        nameEn = details.nameEn();
        nameNe = details.nameNe();
        district = details.district();
        localLevel = details.localLevel();
        ward = details.ward();
        tole = details.tole();
        meetingPlace = details.meetingPlace();
        language = details.language();
        admission = details.admission();
        capacity = details.capacity();
    }

    /** What was typed, as a command carries it. */
    public GroupDetails details() {
        return new GroupDetails(
                nameEn, nameNe, district, localLevel, ward, tole, meetingPlace, language, admission, capacity);
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

    public Integer getWard() {
        return ward;
    }

    public void setWard(Integer ward) {
        this.ward = ward;
    }

    public String getTole() {
        return tole;
    }

    public void setTole(String tole) {
        this.tole = tole;
    }

    public String getMeetingPlace() {
        return meetingPlace;
    }

    public void setMeetingPlace(String meetingPlace) {
        this.meetingPlace = meetingPlace;
    }

    public SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(SpokenLanguage language) {
        this.language = language;
    }

    public Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Admission admission) {
        this.admission = admission;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
