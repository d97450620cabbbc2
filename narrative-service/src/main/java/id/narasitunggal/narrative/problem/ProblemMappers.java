package id.narasitunggal.narrative.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into one problem; nothing of the inside (classes, SQL, stack) reaches the caller. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return refusal.problem().response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(AuthenticationFailedException failure) {
        return Problem.of(401).response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthorised(UnauthorizedException failure) {
        return Problem.of(401).response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException failure) {
        return Problem.of(403).response();
    }

    /** Named apart from its ancestors because the framework brings a mapper of its own for this very class. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException failure) {
        return malformedBody(failure).response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException failure) {
        return malformedBody(failure).response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response violation(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .sorted((a, b) -> String.valueOf(a.pointer()).compareTo(String.valueOf(b.pointer())))
                .toList();
        boolean inBody = errors.stream().anyMatch(error -> error.pointer() != null);
        return Problem.of(
                        inBody ? 422 : 400,
                        "invalid-request",
                        "Isi permintaan tidak sah",
                        "Perbaiki isian yang disebut, lalu kirim ulang.",
                        errors)
                .response();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException malformed) {
                return malformedBody(malformed).response();
            }
            if (cause instanceof Refusal refusal) {
                return refusal.problem().response();
            }
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return Problem.of(
                            400,
                            "invalid-request",
                            "Parameter tidak sah",
                            "Nilai parameter tidak dikenal. Lihat nilai yang sah dalam dokumen OpenAPI layanan.")
                    .response();
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : Problem.of(status).response();
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException failure) {
        return Refusal.Stale.outdated().problem().response();
    }

    @ServerExceptionMapper
    public Response anything(Throwable failure) {
        Problem known = DatabaseProblems.explain(failure);
        if (known != null) {
            if (known.status() == 503) {
                LOG.warnf("database unavailable: %s", failure.toString());
            }
            return known.response();
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(failure, "request failed, problem id %s", id);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.INTERNAL_SERVER_ERROR,
                        Problem.of(
                                        500,
                                        "failure",
                                        "Gangguan pada layanan",
                                        "Terjadi gangguan di pihak kami. Kirim ulang; bila berulang, laporkan nomor gangguan ini.")
                                .withId(id))
                .type(Problem.MEDIA_TYPE)
                .build()
                .toResponse();
    }

    private static Problem malformedBody(JacksonException failure) {
        @Nullable String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : null;
        String detail = failure instanceof StrictJson.RefusedText refused
                ? refused.sentence()
                : pointer == null
                        ? "Isi permintaan bukan JSON yang sah. Periksa penulisan dan pengodeannya (UTF-8)."
                        : "Isian ini tidak dikenal, berulang, atau jenis nilainya keliru. Lihat bentuk yang sah dalam dokumen OpenAPI layanan.";
        return Problem.of(
                400,
                "malformed-json",
                "Isi permintaan tidak terbaca",
                detail,
                List.of(new FieldError(pointer == null ? "#" : pointer, null, detail)));
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder("#");
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? String.valueOf(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Paths look like {@code method.body.items[0].title} or {@code method.page.limit}; only bodies are records. */
    private static FieldError fieldError(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder("#");
        String last = "";
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null && depth > 1) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                last = node.getName();
                if (depth > 1) {
                    pointer.append('/').append(last);
                }
            }
            depth++;
        }
        boolean inBody = depth > 2 && violation.getLeafBean() instanceof Record;
        return inBody
                ? new FieldError(pointer.toString(), null, violation.getMessage())
                : new FieldError(null, last, violation.getMessage());
    }
}
