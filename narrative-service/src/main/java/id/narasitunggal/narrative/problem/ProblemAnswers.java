package id.narasitunggal.narrative.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents on every operation each refusal that it can answer with, so that no client meets an undocumented status. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {
    private static final Map<Integer, String> SENTENCES = Map.ofEntries(
            Map.entry(400, "Permintaan tidak terbaca atau parameter tidak sah"),
            Map.entry(401, "Token tidak ada, kedaluwarsa, atau palsu"),
            Map.entry(403, "Peran atau unit pemanggil tidak mencakup tindakan ini"),
            Map.entry(404, "Tidak ada, atau tidak terbuka bagi pemanggil"),
            Map.entry(409, "Bertentangan dengan keadaan data"),
            Map.entry(412, "Data sudah diubah orang lain"),
            Map.entry(413, "Permintaan terlalu besar"),
            Map.entry(415, "Jenis isi tidak didukung"),
            Map.entry(422, "Isi permintaan melanggar aturan"),
            Map.entry(428, "Tajuk If-Match belum disertakan"),
            Map.entry(500, "Gangguan pada layanan; memuat nomor gangguan"),
            Map.entry(503, "Layanan sementara terganggu; lihat Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> statuses(path, method, operation)
                                .forEach((status, sentence) -> document(operation, status, sentence))));
    }

    private static Map<Integer, String> statuses(String path, PathItem.HttpMethod method, Operation operation) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        List.of(400, 401, 403, 500, 503).forEach(status -> wanted.put(status, SENTENCES.get(status)));
        if (path.contains("{")) {
            wanted.put(404, SENTENCES.get(404));
        }
        if (method != PathItem.HttpMethod.GET) {
            List.of(409, 422).forEach(status -> wanted.put(status, SENTENCES.get(status)));
        }
        if (operation.getRequestBody() != null) {
            List.of(413, 415).forEach(status -> wanted.put(status, SENTENCES.get(status)));
        }
        if (asksForVersion(operation)) {
            List.of(412, 428).forEach(status -> wanted.put(status, SENTENCES.get(status)));
        }
        return wanted;
    }

    private static boolean asksForVersion(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static void document(Operation operation, int status, String sentence) {
        String code = String.valueOf(status);
        APIResponse known = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(code);
        if (known != null && known.getContent() != null) {
            return;
        }
        APIResponse answer = OASFactory.createAPIResponse()
                .description(known == null || known.getDescription() == null ? sentence : known.getDescription())
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        operation.getResponses().addAPIResponse(code, answer);
    }
}
