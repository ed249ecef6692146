package dev.truce.benchmarks.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.benchmarks.requests.StatementCount.Counts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;

/** Runs before measuring: all contenders answer alike and write what they should, in as many statements as the documentation says. */
final class SelfCheck {
    private final StatementCount count;
    private final JdbcTemplate rows;

    private SelfCheck(PaymentDatabase database) {
        count = new StatementCount(database.pool());
        rows = new JdbcTemplate(database.pool());
    }

    static void run(PaymentDatabase database) throws Exception {
        SelfCheck check = new SelfCheck(database);
        try (PaymentServer withoutTruce = PaymentServer.withoutTruce(check.count);
                PaymentServer withTruce = PaymentServer.withTruce(check.count)) {
            for (Contender contender : Contender.values()) {
                // the first request reads mappings and metadata, and is what REPLAYED repeats
                MockHttpServletResponse first = contender.send(withoutTruce, withTruce);
                check.answer(contender, first, contender.send(withoutTruce, withTruce));
                check.effect(contender, withoutTruce, withTruce);
            }
        }
    }

    private void answer(Contender contender, MockHttpServletResponse first, MockHttpServletResponse second)
            throws Exception {
        JsonNode body = new ObjectMapper().readTree(second.getContentAsByteArray());
        boolean isReplay = contender == Contender.REPLAYED;
        check(contender + " amount", body.get("amount").asInt() == 100);
        check(contender + " place", ("/payments/" + body.get("id").asText()).equals(second.getHeader("Location")));
        check(contender + " tag", (contender == Contender.PLAIN) == (second.getHeader("ETag") == null));
        check(contender + " body", isReplay == first.getContentAsString().equals(second.getContentAsString()));
        check(contender + " says so", isReplay == "true".equals(second.getHeader("Idempotent-Replayed")));
    }

    private void effect(Contender contender, PaymentServer withoutTruce, PaymentServer withTruce) throws Exception {
        int payments = payments();
        Counts before = count.counts();
        contender.send(withoutTruce, withTruce);
        Counts used = count.counts().since(before);
        check(contender + " rows", payments() - payments == (contender == Contender.REPLAYED ? 0 : 1));
        check(contender + " costs " + used, used.equals(contender.counts));
    }

    private int payments() {
        return rows.queryForObject("SELECT COUNT(*) FROM payments", Integer.class);
    }

    private static void check(String what, boolean ok) {
        if (!ok) {
            throw new AssertionError(what);
        }
    }
}
