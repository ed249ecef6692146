package dev.truce.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes bodies whose one call of a guard fails whenever it is reached, by a constant or by a condition before it. */
final class FailingBodies {
    /** Calls, each with a state from which it is illegal. */
    private static final List<String[]> CALLS = List.of(
            new String[] {"OrderGuard.ship(%s)", "DELIVERED"},
            new String[] {"OrderGuard.ship(%s)", "CANCELLED"},
            new String[] {"OrderGuard.deliver(%s)", "PENDING"},
            new String[] {"OrderGuard.process(%s)", "PROCESSING"},
            new String[] {"OrderGuard.cancel(%s)", "SHIPPED"},
            new String[] {"OrderGuard.archive(%s)", "RETURNED"},
            new String[] {"OrderGuard.change(%s, PENDING)", "SHIPPED"},
            new String[] {"OrderGuard.change(DELIVERED, %s)", "CANCELLED"},
            new String[] {"OrderGuard.checkInitial(%s)", "SHIPPED"},
            new String[] {"OrderGuard.checkDeletable(%s)", "DELIVERED"});

    /** Ways to know: {@code S} is the state, {@code X} the other things, {@code #} the call with its arguments. */
    private static final List<String> FORMS = List.of(
            "#(S)",
            "OrderStatus v = S; X #(v)",
            "final OrderStatus v; v = S; X #(v)",
            "Box v = new Box(S); X #(v.status())",
            "if (a == S) { X #(a) }",
            "if (S.equals(a) && in.flag()) { X #(a) }",
            "if (a != S) { X return; } X #(a)",
            "if (!(a == S) || in.flag()) throw new IllegalStateException(); X #(a)",
            "switch (a) { case S -> { X #(a) } default -> { X } }",
            "switch (a) { case S: X #(a) break; default: X }",
            "if (o.status() == S) { X #(o.status()) }",
            "while (in.more()) { if (b != S) break; X #(b) }",
            "for (OrderStatus v : OrderStatus.values()) { if (v != S) continue; X #(v) }",
            "OrderStatus v = in.next(OrderStatus.values()); while (v != S) v = in.next(OrderStatus.values()); X #(v)",
            "try { in.fail(); if (a != S) return; X } finally { X } #(a)",
            "OrderStatus v = a == S ? a : S; X #(v)",
            "OrderStatus v = switch (a) { case S -> a; default -> { X yield S; } }; X #(v)");

    /** What says nothing about the state. */
    private static final List<String> NOISE = List.of(
            "",
            "if (in.flag()) { o.status(); }",
            "while (in.more()) { in.flag(); }",
            "OrderStatus other = in.next(OrderStatus.values()); other.name();",
            "Runnable later = () -> in.flag();",
            "try { in.fail(); } catch (IllegalStateException e) { in.flag(); }");

    private final Random random;

    FailingBodies(long seed) {
        this.random = new Random(seed);
    }

    /** The lines of a body; the call is alone on its line. */
    List<String> body(int site) {
        String[] call = CALLS.get(random.nextInt(CALLS.size()));
        String form = FORMS.get(random.nextInt(FORMS.size()));
        List<String> lines = new ArrayList<>();
        for (String part :
                form.replace("S)", call[1] + ")").replaceAll("\\bS\\b", call[1]).split("(?=#\\()")) {
            if (part.startsWith("#(")) {
                int end = closing(part);
                lines.add("in.reached(); " + call[0].formatted(part.substring(2, end)) + "; in.passed(" + site + ");");
                lines.add(noise(part.substring(end + 1)));
            } else {
                lines.add(noise(part));
            }
        }
        return lines;
    }

    private String noise(String text) {
        String with = text;
        while (with.matches("(?s).*\\bX\\b.*")) {
            with = with.replaceFirst("\\bX\\b", "{ " + NOISE.get(random.nextInt(NOISE.size())) + " }");
        }
        return with;
    }

    private static int closing(String text) {
        int open = 0;
        for (int i = 1; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
