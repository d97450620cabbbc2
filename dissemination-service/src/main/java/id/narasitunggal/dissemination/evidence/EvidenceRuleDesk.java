package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals of what must be proven and sets what a second person confirms. What held up to today stays. */
@ApplicationScoped
class EvidenceRuleDesk {
    private final EvidenceRules rules;
    private final AuditTrail trail;
    private final Clock clock;

    EvidenceRuleDesk(EvidenceRules rules, AuditTrail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** True when the proposal is new, false when the same one was sent again. */
    @Transactional
    boolean propose(UUID id, ProposeEvidenceRule proposal, Actor actor) {
        EvidenceRulePermissions.mayPropose(actor).orRefuse();
        EvidenceRule rule = new EvidenceRule(id, proposal, actor, clock.instant());
        Optional<EvidenceRule> known = rules.findByIdOptional(id);
        if (known.isPresent()) {
            if (known.get().isProposedAs(rule)) {
                return false;
            }
            throw new Refusal.Conflict(
                    "id-in-use", "ID ini sudah dipakai untuk syarat lain. Pakailah ID baru, atau kirim isi yang sama.");
        }
        check(proposal);
        checkDay(rule);
        rules.persistAndFlush(rule);
        trail.record(
                new EvidenceRuleEvent.Proposed(
                        id, rule.family, rule.platform, rule.validFrom, rule.sentence, proposal.reason()),
                actor);
        return true;
    }

    @Transactional
    void confirm(UUID id, @Nullable String ifMatch, Actor actor) {
        EvidenceRule rule = rules.require(id, actor);
        Precondition.check(ifMatch, rule.version);
        EvidenceRulePermissions.mayConfirm(actor, rule).orRefuse();
        checkDay(rule);
        rules.before(rule).ifPresent(before -> before.validTo = rule.validFrom);
        rules.flush();
        rules.after(rule).ifPresent(after -> rule.validTo = after.validFrom);
        rule.decide(EvidenceRuleStatus.IN_FORCE, actor, clock.instant());
        rules.flush();
        trail.record(
                new EvidenceRuleEvent.Confirmed(id, rule.family, rule.platform, rule.validFrom, rule.sentence), actor);
    }

    @Transactional
    void decline(UUID id, @Nullable String ifMatch, DeclineEvidenceRule decision, Actor actor) {
        EvidenceRule rule = rules.require(id, actor);
        Precondition.check(ifMatch, rule.version);
        EvidenceRulePermissions.mayDecline(actor, rule).orRefuse();
        rule.decide(EvidenceRuleStatus.DECLINED, actor, clock.instant());
        rules.flush();
        trail.record(new EvidenceRuleEvent.Declined(id, decision.reason()), actor);
    }

    private static void check(ProposeEvidenceRule proposal) {
        if (proposal.family().isOnPages()) {
            throw Refusal.Invalid.field(
                    "#/family", "Situs web dan media sosial dibuktikan dengan halamannya, bukan dengan berkas.");
        }
        if (proposal.platform() != null && proposal.platform().family() != proposal.family()) {
            throw Refusal.Invalid.field("#/platform", "Platform ini bukan bagian dari rumpun yang dipilih.");
        }
    }

    /** Nobody's past is rewritten: a rule begins on a day that has not begun. */
    private void checkDay(EvidenceRule rule) {
        if (!rule.validFrom.isAfter(LocalDate.ofInstant(clock.instant(), ClockProducer.WIB))) {
            throw Refusal.Invalid.field(
                    "#/validFrom",
                    "Syarat baru berlaku paling cepat besok. Usulkan lagi dengan tanggal yang akan datang.");
        }
        boolean isTaken = rules.count(
                        "family = ?1 and platform = ?2 and status = ?3 and validFrom = ?4",
                        rule.family,
                        rule.platform,
                        EvidenceRuleStatus.IN_FORCE,
                        rule.validFrom)
                > 0;
        if (isTaken) {
            throw new Refusal.Conflict(
                    "evidence-rule-overlap", "Syarat lain sudah ditetapkan mulai tanggal itu. Pilih tanggal lain.");
        }
    }
}
