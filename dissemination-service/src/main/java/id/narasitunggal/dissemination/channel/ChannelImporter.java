package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.DatabaseProblems;
import id.narasitunggal.dissemination.problem.FieldError;
import id.narasitunggal.dissemination.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes in a file of channels row by row, each in its own transaction, so that a bad row costs no good one. A dry run takes all back. */
@ApplicationScoped
class ChannelImporter {
    private final ChannelRegister register;
    private final Validator validator;

    ChannelImporter(ChannelRegister register, Validator validator) {
        this.register = register;
        this.validator = validator;
    }

    ChannelImport take(List<ChannelRows.Row> rows, boolean dryRun, Actor actor) {
        ChannelRules.mayRegister(actor).orRefuse();
        List<BadRow> refused = new ArrayList<>();
        Map<ImportOutcome, Integer> counts = new EnumMap<>(ImportOutcome.class);
        for (ChannelRows.Row row : rows) {
            BadRow bad = row.bad() == null ? check(row) : row.bad();
            if (bad == null) {
                bad = attempt(row, dryRun, actor, counts);
            }
            if (bad != null) {
                refused.add(bad);
            }
        }
        return new ChannelImport(
                rows.size(),
                counts.getOrDefault(ImportOutcome.REGISTERED, 0),
                counts.getOrDefault(ImportOutcome.AUDIENCE_RECORDED, 0),
                counts.getOrDefault(ImportOutcome.UNCHANGED, 0),
                List.copyOf(refused),
                dryRun);
    }

    private @Nullable BadRow check(ChannelRows.Row row) {
        return validator.validate(channel(row)).stream()
                .map(broken -> bad(row, broken))
                .findFirst()
                .orElse(null);
    }

    private static BadRow bad(ChannelRows.Row row, ConstraintViolation<RegisterChannel> broken) {
        return new BadRow(row.line(), broken.getPropertyPath().toString(), "Isian ini " + broken.getMessage() + ".");
    }

    private @Nullable BadRow attempt(
            ChannelRows.Row row, boolean dryRun, Actor actor, Map<ImportOutcome, Integer> counts) {
        try {
            counts.merge(take(channel(row), dryRun, actor), 1, Integer::sum);
            return null;
        } catch (RuntimeException failure) {
            Problem problem = DatabaseProblems.explain(failure);
            if (problem == null || problem.status() >= 500) {
                throw failure;
            }
            return bad(row, problem);
        }
    }

    private ImportOutcome take(RegisterChannel channel, boolean dryRun, Actor actor) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                ImportOutcome outcome = register.take(channel, actor);
                if (dryRun) {
                    throw new TakenBack(outcome);
                }
                return outcome;
            });
        } catch (TakenBack done) {
            return done.outcome;
        }
    }

    private static RegisterChannel channel(ChannelRows.Row row) {
        return Objects.requireNonNull(row.channel());
    }

    private static BadRow bad(ChannelRows.Row row, Problem problem) {
        List<FieldError> errors = problem.errors();
        if (errors == null || errors.isEmpty()) {
            return new BadRow(row.line(), null, problem.detail());
        }
        String pointer = errors.get(0).pointer();
        return new BadRow(
                row.line(),
                pointer == null ? null : pointer.substring(pointer.lastIndexOf('/') + 1),
                errors.get(0).detail());
    }

    /** Ends the trial of a row without keeping it. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ImportOutcome outcome;

        TakenBack(ImportOutcome outcome) {
            super("dry run", null, false, false);
            this.outcome = outcome;
        }
    }
}
