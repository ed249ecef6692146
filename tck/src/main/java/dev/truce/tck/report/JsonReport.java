package dev.truce.tck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Exchange;
import dev.truce.tck.http.Json;
import java.util.List;

/** The report for programs: an array of cases. */
final class JsonReport {

    private JsonReport() {}

    static String of(List<CaseResult> results) {
        ObjectNode report = Json.object();
        ArrayNode cases = report.putArray("cases");
        for (CaseResult result : results) {
            ObjectNode row = cases.addObject()
                    .put("case", result.id())
                    .put("title", result.title())
                    .put("source", result.source())
                    .put("verdict", result.verdict().name())
                    .put("reason", result.reason());
            ArrayNode exchanges = row.putArray("exchanges");
            for (Exchange exchange : result.exchanges()) {
                exchanges.addObject().put("request", exchange.requestText()).put("answer", exchange.answerText());
            }
            row.put("omitted_exchanges", result.omitted());
        }
        return report.toPrettyString() + '\n';
    }
}
