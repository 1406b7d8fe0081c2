package org.sathi.web.members;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sathi.kernel.text.Phone;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.SafeContact;
import org.sathi.membership.api.SpokenLanguage;

/** What is typed about a person, on the registration and on the page that changes a record. */
public class MemberForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameLatin;
    private String nameNepali;
    private String preferredName;
    private Integer birthYear;
    private String gender;
    private SpokenLanguage language;
    private String district;
    private String localLevel;
    private Integer ward;
    private String tole;
    private String phone1;
    private PhoneOwner phone1Owner = PhoneOwner.SELF;
    private boolean phone1Safe;
    private String phone2;
    private PhoneOwner phone2Owner = PhoneOwner.FAMILY;
    private boolean phone2Safe;
    private PhoneEntry phone3;
    private Boolean familyMayKnow;
    private Boolean mayLeaveMessage;
    private String bestTime;
    private String contactWords;

    /** Takes over what is held. */
    public void take(MemberDetails details) {
        nameLatin = details.nameLatin();
        nameNepali = details.nameNepali();
        preferredName = details.preferredName();
        birthYear = details.birthYear();
        gender = details.gender();
        language = details.language();
        district = details.district();
        localLevel = details.localLevel();
        ward = details.ward();
        tole = details.tole();
        takePhones(details.phones());
        familyMayKnow = details.safeContact().familyMayKnow();
        mayLeaveMessage = details.safeContact().mayLeaveMessage();
        bestTime = details.safeContact().bestTime();
        contactWords = details.safeContact().words();
    }

    /** What was typed, as a command carries it. */
    public MemberDetails details() {
        return new MemberDetails(
                nameLatin,
                nameNepali,
                preferredName,
                birthYear,
                gender,
                language,
                district,
                localLevel,
                ward,
                tole,
                phones(),
                new SafeContact(familyMayKnow, mayLeaveMessage, bestTime, contactWords));
    }

    private void takePhones(List<PhoneEntry> phones) {
        if (!phones.isEmpty()) {
            phone1 = Phone.display(phones.get(0).number());
            phone1Owner = phones.get(0).owner();
            phone1Safe = phones.get(0).safe();
        }
        if (phones.size() > 1) {
            phone2 = Phone.display(phones.get(1).number());
            phone2Owner = phones.get(1).owner();
            phone2Safe = phones.get(1).safe();
        }
        phone3 = phones.size() > 2 ? phones.get(2) : null;
    }

    private List<PhoneEntry> phones() {
        List<PhoneEntry> phones = new ArrayList<>();
        if (phone1 != null && !phone1.isBlank()) {
            phones.add(new PhoneEntry(phone1, phone1Owner, phone1Safe));
        }
        if (phone2 != null && !phone2.isBlank()) {
            phones.add(new PhoneEntry(phone2, phone2Owner, phone2Safe));
        }
        if (phone3 != null) {
            phones.add(phone3);
        }
        return phones;
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(String nameLatin) {
        this.nameLatin = nameLatin;
    }

    public String getNameNepali() {
        return nameNepali;
    }

    public void setNameNepali(String nameNepali) {
        this.nameNepali = nameNepali;
    }

    public String getPreferredName() {
        return preferredName;
    }

    public void setPreferredName(String preferredName) {
        this.preferredName = preferredName;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(SpokenLanguage language) {
        this.language = language;
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

    public String getPhone1() {
        return phone1;
    }

    public void setPhone1(String phone1) {
        this.phone1 = phone1;
    }

    public PhoneOwner getPhone1Owner() {
        return phone1Owner;
    }

    public void setPhone1Owner(PhoneOwner phone1Owner) {
        this.phone1Owner = phone1Owner;
    }

    public boolean isPhone1Safe() {
        return phone1Safe;
    }

    public void setPhone1Safe(boolean phone1Safe) {
        this.phone1Safe = phone1Safe;
    }

    public String getPhone2() {
        return phone2;
    }

    public void setPhone2(String phone2) {
        this.phone2 = phone2;
    }

    public PhoneOwner getPhone2Owner() {
        return phone2Owner;
    }

    public void setPhone2Owner(PhoneOwner phone2Owner) {
        this.phone2Owner = phone2Owner;
    }

    public boolean isPhone2Safe() {
        return phone2Safe;
    }

    public void setPhone2Safe(boolean phone2Safe) {
        this.phone2Safe = phone2Safe;
    }

    public Boolean getFamilyMayKnow() {
        return familyMayKnow;
    }

    public void setFamilyMayKnow(Boolean familyMayKnow) {
        this.familyMayKnow = familyMayKnow;
    }

    public Boolean getMayLeaveMessage() {
        return mayLeaveMessage;
    }

    public void setMayLeaveMessage(Boolean mayLeaveMessage) {
        this.mayLeaveMessage = mayLeaveMessage;
    }

    public String getBestTime() {
        return bestTime;
    }

    public void setBestTime(String bestTime) {
        this.bestTime = bestTime;
    }

    public String getContactWords() {
        return contactWords;
    }

    public void setContactWords(String contactWords) {
        this.contactWords = contactWords;
    }
}
