package id.narasitunggal.dissemination.watch.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://diskominfo.agamkab.go.id                | https://diskominfo.agamkab.go.id/",
                "HTTPS://Diskominfo.AgamKab.go.id:443/Berita     | https://diskominfo.agamkab.go.id/Berita",
                "http://contoh.go.id:80/a?b=c#d                  | http://contoh.go.id/a?b=c",
                "http://contoh.go.id:443/a                       | http://contoh.go.id:443/a",
                "https://contoh.go.id/berita air bersih          | https://contoh.go.id/berita%20air%20bersih",
                "https://contoh.go.id/é?q=[1]                    | https://contoh.go.id/%C3%A9?q=[1]",
                "https://contoh.go.id?id=7                       | https://contoh.go.id/?id=7",
                "http://93.184.216.34/                           | http://93.184.216.34/",
                "http://xn--bcher-kva.example/                   | http://xn--bcher-kva.example/",
            })
    void ordinary_addresses_are_read(String written, String expected) {
        assertThat(PageAddress.parse(written))
                .get()
                .extracting(address -> address.uri().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://contoh.go.id/b",
        "b?c=d e, https://contoh.go.id/berita/b?c=d%20e",
        "//lain.go.id/x, https://lain.go.id/x",
        "http://lain.go.id, http://lain.go.id/",
        "?halaman=2, https://contoh.go.id/berita/?halaman=2",
    })
    void redirects_may_be_relative(String location, String expected) {
        PageAddress from = PageAddress.parse("https://contoh.go.id/berita/a").orElseThrow();

        assertThat(from.redirectedTo(location))
                .get()
                .extracting(address -> address.uri().toString())
                .isEqualTo(expected);
    }

    @Test
    void a_redirect_into_another_scheme_is_none() {
        PageAddress from = PageAddress.parse("https://contoh.go.id/berita/a").orElseThrow();

        assertThat(from.redirectedTo("ftp://contoh.go.id/a")).isEmpty();
        assertThat(from.redirectedTo("http://user@contoh.go.id/a")).isEmpty();
    }
}
