package id.narasitunggal.narrative.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.ProposeWithdrawal;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.Classification;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.problem.Verdict;
import id.narasitunggal.narrative.quality.Checklist;
import id.narasitunggal.narrative.signature.ConcurrenceAnswer;
import id.narasitunggal.narrative.signature.PassReview;
import id.narasitunggal.narrative.topic.Topic;
import id.narasitunggal.narrative.topic.TopicFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeRulesTest {
    private static final Instant NOON = Instant.parse("2026-10-05T05:00:00Z");
    private static final Coordination KSP_ONLY = new Coordination(
            List.of(new RequiredParty("KSP", "Kantor Staf Presiden", "concurrence-ksp")),
            List.of(new Quorum(1, List.of("KSP"))),
            NOON.plus(Duration.ofHours(2)));
    private static final Checklist ALL_IN_ORDER =
            new Checklist(true, true, true, true, true, true, true, true, null, null);

    private final Actor author = person("rina", Someone.KOMINFO, "narrative-editor");
    private final Actor reviewer = person("budi", Someone.KOMINFO, "narrative-editor");
    private final Actor approver = person("sri", Someone.KOMINFO, "narrative-approver");
    private final Actor ksp = person("andi", null, "concurrence-ksp");
    private final Topic topic = TopicFixture.aTopic();
    private final Narrative narrative =
            new Narrative(UUID.randomUUID(), "NT/2026/0001", text("Judul", "a"), topic, List.of(), author, NOON);

    private static Actor person(String subject, UUID unit, String... roles) {
        return new Actor(subject, subject, Set.of(roles), unit, "uji");
    }

    private static SealedText text(String title, String digit) {
        NarrativeContent content = new NarrativeContent(
                UUID.randomUUID(),
                NarrativeType.THEMATIC,
                Classification.BERKALA,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new SealedText(content, digit.repeat(64));
    }

    private void submitted() {
        narrative.submit(author, NOON);
    }

    private void coordinated() {
        submitted();
        narrative.passReview(new PassReview(ALL_IN_ORDER, null), KSP_ONLY, reviewer, NOON);
    }

    private void ready() {
        coordinated();
        narrative.concur(null, null, ksp, NOON);
    }

    private void published() {
        ready();
        narrative.approve(null, null, approver, NOON);
        narrative.publication().publish(approver, NOON, edition -> {});
        Readers.assign(narrative);
    }

    private List<String> openTo(Actor actor) {
        return NarrativeRules.allowedActions(narrative, actor, NOON);
    }

    @Nested
    class The_author {
        @Test
        void edits_submits_and_abandons_a_draft() {
            assertThat(openTo(author)).containsExactly("update", "submit", "abandon");
        }

        @Test
        void never_reviews_their_own_words() {
            submitted();

            assertThat(openTo(author)).doesNotContain("pass-review");
            assertThatThrownBy(() -> narrative.passReview(new PassReview(ALL_IN_ORDER, null), KSP_ONLY, author, NOON))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("Penyusun tidak dapat menelaah naskahnya sendiri");
        }

        @Test
        void never_approves_their_own_words_even_as_an_approver() {
            Actor both = person("rina", Someone.KOMINFO, "narrative-editor", "narrative-approver");
            ready();

            assertThatThrownBy(() -> narrative.approve(null, null, both, NOON))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("Penyusun tidak dapat menyetujui naskahnya sendiri");
        }
    }

    @Nested
    class The_reviewer {
        @Test
        void passes_or_returns_a_text_of_another() {
            submitted();

            assertThat(openTo(reviewer)).contains("pass-review", "request-revision");
        }

        @Test
        void becomes_an_author_by_editing_and_can_then_not_review() {
            narrative.edit(text("Judul lain", "b"), topic, List.of(), reviewer, NOON);
            submitted();

            assertThat(openTo(reviewer)).doesNotContain("pass-review");
        }

        @Test
        void never_approves_what_they_reviewed() {
            Actor both = person("budi", Someone.KOMINFO, "narrative-editor", "narrative-approver");
            ready();

            assertThatThrownBy(() -> narrative.approve(null, null, both, NOON))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("Penelaah tidak dapat sekaligus menyetujui");
        }
    }

    @Nested
    class The_party {
        @Test
        void answers_a_text_in_coordination() {
            coordinated();

            assertThat(openTo(ksp)).containsExactly("concur", "object");
        }

        @Test
        void answers_once() {
            ready();

            assertThat(openTo(ksp)).isEmpty();
        }

        @Test
        void never_speaks_through_somebody_with_a_unit() {
            coordinated();
            Actor staff = person("joko", Someone.KOMINFO, "concurrence-ksp");

            assertThatThrownBy(() -> narrative.concur(null, null, staff, NOON))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("bukan dari pegawai kementerian");
        }

        @Test
        void is_not_asked_when_it_is_another_party() {
            coordinated();
            Actor tkp = person("maya", null, "concurrence-tkp");

            assertThatThrownBy(() -> narrative.concur(null, null, tkp, NOON))
                    .isInstanceOf(Refusal.Forbidden.class)
                    .hasMessageContaining("tidak diminta");
        }

        @Test
        void signs_the_text_it_read_or_nothing() {
            coordinated();

            assertThatThrownBy(() -> narrative.concur("f".repeat(64), null, ksp, NOON))
                    .isInstanceOf(Refusal.Conflict.class)
                    .hasMessageContaining("sudah berubah sejak Anda membacanya");
        }

        @Test
        void sends_the_text_back_by_objecting() {
            coordinated();

            narrative.object(null, "Angka belum mutakhir", ksp, NOON);

            assertThat(narrative.working().orElseThrow().status).isEqualTo(NarrativeStatus.DRAFT);
            assertThat(narrative.working().orElseThrow().signatures.answers())
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.answer()).isEqualTo(ConcurrenceAnswer.OBJECT);
                        assertThat(answer.voidedAt()).isEqualTo(NOON);
                    });
        }
    }

    @Nested
    class The_approver {
        @Test
        void approves_or_rejects_what_everyone_concurred_with() {
            ready();

            assertThat(openTo(approver)).containsExactly("request-revision", "approve", "reject", "abandon", "kill");
        }

        @Test
        void cannot_approve_while_a_party_is_silent() {
            coordinated();

            assertThat(openTo(approver)).doesNotContain("approve");
        }

        @Test
        void takes_back_a_live_text_only_on_anothers_proposal() {
            published();
            assertThat(openTo(approver)).containsExactly("propose-withdrawal", "withdraw-urgently");

            narrative
                    .publication()
                    .proposeWithdrawal(new ProposeWithdrawal("Angka keliru", "UU 14/2008", null), approver, NOON);
            assertThat(openTo(approver)).doesNotContain("withdraw");
            assertThat(openTo(person("tono", Someone.KOMINFO, "narrative-approver")))
                    .contains("withdraw");
        }
    }

    @Nested
    class An_edit {
        @Test
        void voids_every_signature_and_begins_anew() {
            ready();
            narrative.approve(null, null, approver, NOON);

            narrative.edit(text("Judul lain", "b"), topic, List.of(), author, NOON);

            Edition edition = narrative.working().orElseThrow();
            assertThat(edition.status).isEqualTo(NarrativeStatus.DRAFT);
            assertThat(edition.signatures.signOffs()).hasSize(2).allMatch(given -> NOON.equals(given.voidedAt()));
            assertThat(edition.signatures.answers()).hasSize(1).allMatch(given -> NOON.equals(given.voidedAt()));
            assertThat(edition.signatures.isReviewedBy(reviewer)).isFalse();
            assertThat(edition.signatures.approvedBy()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-contributor",
                "unit-approver",
                "region-supervisor",
                "monitoring-analyst",
                "review-analyst",
                "dissemination-officer",
                "report-officer",
                "leadership-reader",
                "registry-admin",
                "auditor",
                "service-reader"
            })
    void other_roles_can_do_nothing_at_any_stage(String role) {
        Actor outsider = person("orang-lain", null, role);
        assertThat(openTo(outsider)).isEmpty();
        submitted();
        assertThat(openTo(outsider)).isEmpty();
        narrative.passReview(new PassReview(ALL_IN_ORDER, null), KSP_ONLY, reviewer, NOON);
        assertThat(openTo(outsider)).isEmpty();
        narrative.concur(null, null, ksp, NOON);
        assertThat(openTo(outsider)).isEmpty();
        narrative.approve(null, null, approver, NOON);
        assertThat(openTo(outsider)).isEmpty();
        narrative.publication().publish(approver, NOON, edition -> {});
        assertThat(openTo(outsider)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_a_sentence(Act act) {
        Verdict verdict = NarrativeRules.judge(act, narrative, person("orang-lain", null, "auditor"), NOON);

        assertThat(verdict.isAllowed()).isFalse();
        assertThatThrownBy(verdict::orRefuse).hasMessageMatching("[A-Z].*\\.");
    }
}
