package id.narasitunggal.dissemination.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://padang.go.id/berita/1",
                "http://www.padang.go.id/berita/1/",
                "HTTPS://WWW.Padang.go.id:443/berita/1#komentar",
                "https://padang.go.id/berita/1?utm_source=wa&fbclid=x",
                " https://padang.go.id/berita/1 "
            })
    void the_many_spellings_of_one_page_are_one(String url) {
        assertThat(CanonicalAddress.of(url)).contains("padang.go.id/berita/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "padang.go.id",
                "ftp://padang.go.id/a",
                "https://",
                "https://orang@padang.go.id/",
                "javascript:alert(1)",
                "https://a b/",
                "http://[x]/"
            })
    void what_is_no_address_of_a_page_is_told_so(String url) {
        assertThat(CanonicalAddress.of(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://padang.go.id/?id=2&p=1", "https://padang.go.id/?p=1&id=2"})
    void the_order_of_parameters_makes_no_other_page(String url) {
        assertThat(CanonicalAddress.of(url)).contains("padang.go.id/?id=2&p=1");
    }
}
