package id.narasitunggal.dissemination.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class IndonesianTest {
    @Test
    void numbers_have_points_between_thousands_and_a_decimal_comma() {
        assertThat(Indonesian.number(0)).isEqualTo("0");
        assertThat(Indonesian.number(999)).isEqualTo("999");
        assertThat(Indonesian.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(Indonesian.decimal(new BigDecimal("1234.56"))).isEqualTo("1.234,6");
        assertThat(Indonesian.percent(new BigDecimal("100"))).isEqualTo("100,0%");
    }

    @Test
    void what_could_not_be_judged_is_said_to_be_so() {
        assertThat(Indonesian.percent(null)).isEqualTo("tidak dinilai");
        assertThat(Indonesian.change(new BigDecimal("80"), null)).isEqualTo("tanpa pembanding");
    }

    @Test
    void changes_carry_their_sign() {
        assertThat(Indonesian.change(new BigDecimal("87.5"), new BigDecimal("84.1")))
                .isEqualTo("+3,4 poin");
        assertThat(Indonesian.change(new BigDecimal("80"), new BigDecimal("84.1")))
                .isEqualTo("\u22124,1 poin");
        assertThat(Indonesian.change(3, 3)).isEqualTo("tetap");
        assertThat(Indonesian.change(1, 1_501)).isEqualTo("\u22121.500");
    }

    @Test
    void dates_are_those_of_jakarta() {
        Instant lateInUtc = Instant.parse("2026-11-01T23:05:00Z");

        assertThat(Indonesian.moment(lateInUtc)).isEqualTo("Senin, 2 November 2026 pukul 06.05 WIB");
        assertThat(Indonesian.month(YearMonth.of(2026, 10))).isEqualTo("Oktober 2026");
    }
}
