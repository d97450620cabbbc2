package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dated table of what each family of channels must prove. */
@ApplicationScoped
class EvidenceRules implements PanacheRepositoryBase<EvidenceRule, UUID> {
    /** @param anyone every caller may know the rules */
    List<EvidenceRule> all(Actor anyone) {
        return list("order by family, platform, validFrom desc, id");
    }

    /** @throws Refusal.NotFound when there is none */
    EvidenceRule require(UUID id, Actor anyone) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("Syarat bukti"));
    }

    /** The rule that would hold on the first day of a new one; it ends there. */
    Optional<EvidenceRule> before(EvidenceRule rule) {
        return find(
                        "family = ?1 and platform = ?2 and status = ?3 and validFrom < ?4 order by validFrom desc",
                        rule.family,
                        rule.platform,
                        EvidenceRuleStatus.IN_FORCE,
                        rule.validFrom)
                .firstResultOptional();
    }

    /** The rule that is set already for a later day, if any; a new one holds until then. */
    Optional<EvidenceRule> after(EvidenceRule rule) {
        return find(
                        "family = ?1 and platform = ?2 and status = ?3 and validFrom > ?4 order by validFrom",
                        rule.family,
                        rule.platform,
                        EvidenceRuleStatus.IN_FORCE,
                        rule.validFrom)
                .firstResultOptional();
    }
}
