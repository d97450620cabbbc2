package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag the version to name in the next change, empty when the answer carried none
 */
record Answer(int status, String etag, JsonNode body) {

    boolean isFine() {
        return status / 100 == 2;
    }

    /** The sentence meant for the caller, with the places it is about. */
    String detail() {
        var sentence = new StringBuilder(status + " " + body.path("detail").asText(""));
        body.path("errors")
                .forEach(error -> sentence.append("; ")
                        .append(error.path("pointer").asText())
                        .append(' ')
                        .append(error.path("detail").asText()));
        return sentence.toString();
    }
}
