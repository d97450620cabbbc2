package id.narasitunggal.dissemination.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorRateTest {
    /** Reference values: Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @Test
    void the_interval_is_that_of_wilson() {
        ErrorRate many = ErrorRate.of(81, 263);
        assertThat(many.rate()).isEqualByComparingTo("0.3080");
        assertThat(many.low()).isEqualByComparingTo("0.2553");
        assertThat(many.high()).isEqualByComparingTo("0.3662");
        ErrorRate few = ErrorRate.of(1, 29);
        assertThat(few.low()).isEqualByComparingTo("0.0061");
        assertThat(few.high()).isEqualByComparingTo("0.1718");
        ErrorRate none = ErrorRate.of(0, 20);
        assertThat(none.low()).isEqualByComparingTo("0");
        assertThat(none.high()).isEqualByComparingTo("0.1611");
    }

    @Test
    void nothing_examined_is_no_rate() {
        assertThat(ErrorRate.of(0, 0).rate()).isNull();
    }
}
