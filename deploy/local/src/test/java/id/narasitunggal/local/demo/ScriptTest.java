package id.narasitunggal.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    @ParameterizedTest
    @ValueSource(strings = {"stunting", "cek-kesehatan", "musim-hujan"})
    void every_key_message_stands_in_the_text_and_every_number_is_marked_as_an_example(String name) {
        var content = Script.named(name).content();

        var body = content.path("body").asText();
        content.path("keyMessages").forEach(message -> assertThat(body).contains(message.asText()));
        assertThat(content.path("keyMessages")).hasSizeBetween(3, 5);
        assertThat(content.path("summary").asText())
                .hasSizeLessThanOrEqualTo(280)
                .contains("angka contoh");
        assertThat(body).contains("(angka contoh)");
    }

    @Test
    void a_draft_cites_the_accepted_item_instead_of_naming_the_unit() {
        var asked = new ArrayList<Script.Cited>();

        var draft = Script.named("stunting").draft(cited -> {
            asked.add(cited);
            return new ObjectMapper().createObjectNode().put("itemId", "butir-" + cited.unit());
        });

        assertThat(asked).containsExactly(new Script.Cited("KL-KEMENKES", 0, 0), new Script.Cited("13.71", 0, 0));
        assertThat(draft.at("/figures/1/citation/itemId").asText()).isEqualTo("butir-13.71");
        assertThat(draft.at("/figures/1").has("cites")).isFalse();
        assertThat(draft.path("topicId").asText())
                .isEqualTo(DemoIds.of("topik", "stunting").toString());
    }

    @Test
    void a_named_unit_becomes_its_id_in_the_audience() {
        var draft = Script.named("cek-kesehatan").draft(cited -> new ObjectMapper().createObjectNode());

        assertThat(draft.at("/audience/unitIds/0").asText())
                .isEqualTo(DemoIds.unit("KL-KEMENKES").toString());
        assertThat(draft.path("audience").has("units")).isFalse();
    }

    @Test
    void a_whole_rendition_is_the_text_without_its_marks() {
        assertThat(Rendition.WHOLE.of(Rendition.paragraphs("## Judul\n\nSatu **tebal**.\n\n- Dua"), "Kota Contoh"))
                .containsExactly("Judul", "Satu tebal.", "Dua");
    }

    @Test
    void a_short_rendition_keeps_the_beginning_and_an_adapted_one_keeps_all() {
        var text = List.of("a", "b", "c", "d", "e");

        assertThat(Rendition.SHORTENED.of(text, "Kota Contoh"))
                .startsWith("a", "b", "c")
                .doesNotContain("d");
        assertThat(Rendition.ADAPTED.of(text, "Kota Contoh")).containsAll(text).hasSize(7);
        assertThat(Rendition.UNRELATED.of(text, "Kota Contoh")).doesNotContainAnyElementsOf(text);
    }
}
