package id.narasitunggal.submission.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIK 1371010101900001",
                "a.n. Siti (1371014101900001)",
                "1371 0101 0190 0001",
                "13.71.01.010190.0001"
            })
    void sixteen_digits_with_a_plausible_birthday_look_like_a_nik(String text) {
        assertThat(PersonalData.in(text)).contains(PersonalDataKind.NIK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1371013201900001",
                "1371010113900001",
                "0071010101900001",
                "9971010101900001",
                "1371010101900000"
            })
    void sixteen_digits_that_no_person_can_have_are_an_account_at_most(String text) {
        assertThat(PersonalData.in(text)).containsExactly(PersonalDataKind.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rekening 0123456789", "Bank Nagari no. 2100.0201.00123", "BRI: 033401001234567"})
    void a_banks_word_and_a_long_number_look_like_an_account(String text) {
        assertThat(PersonalData.in(text)).contains(PersonalDataKind.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "+62 812 3456 789", "hubungi 081234567890"})
    void a_mobile_number_is_seen(String text) {
        assertThat(PersonalData.in(text)).containsExactly(PersonalDataKind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anggaran Rp1.250.000.000.000",
                "Telepon kantor (0751) 123456",
                "Nomor 300.2.2-2138/2025, 25 April 2025",
                "kode 13.71 tahun 2026",
                "12345678901234567890",
                "Bank sampah melayani 1.200 rumah tangga"
            })
    void amounts_office_numbers_and_codes_are_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void a_long_text_of_digits_is_read_through_and_not_taken_for_a_nik() {
        assertThat(PersonalData.in("9 ".repeat(25_000))).containsExactly(PersonalDataKind.ACCOUNT);
    }
}
