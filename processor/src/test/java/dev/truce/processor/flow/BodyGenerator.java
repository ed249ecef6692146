package dev.truce.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes random method bodies that branch, loop, jump, assign and call a guard; each call of the guard is a numbered site. */
final class BodyGenerator {
    static final List<String> STATES =
            List.of("PENDING", "PROCESSING", "SHIPPED", "DELIVERED", "RETURNED", "ARCHIVED", "CANCELLED");
    private static final List<String> TRANSITIONS =
            List.of("process", "ship", "deliver", "cancel", "returnOrder", "archive");

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    /** What can be assigned. */
    private List<String> variables = new ArrayList<>(List.of("a", "b"));
    /** What holds a state besides. */
    private List<String> members = new ArrayList<>(List.of("o.status()", "box.status()"));

    private int names;
    private int loops;
    private int budget = 7;
    private int site;

    BodyGenerator(long seed, int firstSite) {
        this.random = new Random(seed);
        this.site = firstSite;
    }

    /** The statements of a body, one a line where they call the guard. */
    List<String> body() {
        int first = site;
        block(0);
        if (site == first) {
            call();
        }
        return lines;
    }

    int nextSite() {
        return site;
    }

    private void block(int depth) {
        List<String> outer = variables;
        List<String> outerMembers = members;
        variables = new ArrayList<>(outer);
        members = new ArrayList<>(outerMembers);
        int statements = 1 + random.nextInt(3);
        for (int i = 0; i < statements && budget > 0; i++) {
            statement(depth);
        }
        variables = outer;
        members = outerMembers;
    }

    private void statement(int depth) {
        budget--;
        switch (random.nextInt(depth < 3 ? 17 : 8)) {
            case 0, 1 -> call();
            case 2 -> assignment();
            case 3, 4 -> {
                String name = "v" + names++;
                lines.add("OrderStatus " + name + " = " + expression(2) + ";");
                variables.add(name);
            }
            case 5 -> lines.add("if (" + condition(2) + ") " + jump() + ";");
            case 6 -> lines.add("in.fail();");
            case 7 -> {
                String name = "p" + names++;
                lines.add("if (!(in.object(box) instanceof Box " + name + ") || " + condition(1) + ") return;");
                members.add(name + ".status()");
            }
            case 8, 9, 10 -> choice(depth);
            case 11 -> loop(depth);
            case 12 -> attempt(depth);
            case 13 -> labeled(depth);
            default -> cases(depth);
        }
    }

    private void assignment() {
        lines.add(
                switch (random.nextInt(8)) {
                    case 0 -> "box = new Box(" + expression(1) + ");";
                    case 1 -> "box = in.flag() ? box : new Box(" + expression(1) + ");";
                    case 2 -> "o = new Order(1, 1, " + expression(1) + ");";
                    case 3 -> "(" + pick(variables) + ") = " + expression(2) + ";";
                    case 4 -> pick(variables) + " = " + late(variable(), expression(0)) + ";";
                    default -> pick(variables) + " = " + expression(2) + ";";
                });
    }

    private void call() {
        String call = switch (random.nextInt(8)) {
            case 0 -> pick(variables) + " = OrderGuard.change(" + value() + ", " + value() + ");";
            case 1 -> "OrderGuard.checkDeletable(" + value() + ");";
            case 2 -> "OrderGuard.checkInitial(" + value() + ");";
            case 3, 4 -> pick(variables) + " = OrderGuard." + pick(TRANSITIONS) + "(" + value() + ");";
            default -> "OrderGuard." + pick(TRANSITIONS) + "(" + value() + ");";
        };
        lines.add(call + " in.passed(" + site++ + ");");
    }

    private void choice(int depth) {
        if (random.nextInt(4) == 0) {
            String name = "p" + names++;
            lines.add("if (in.object(box) instanceof Box " + name + " && " + name + ".status() == " + pick(STATES)
                    + ") {");
            members.add(name + ".status()");
            block(depth + 1);
            members.remove(name + ".status()");
        } else {
            String condition = switch (random.nextInt(6)) {
                case 0 -> late(condition(1), expression(0));
                case 1 -> late(variable(), expression(0)) + " == " + pick(STATES);
                default -> condition(2);
            };
            lines.add("if (" + condition + ") {");
            block(depth + 1);
        }
        if (random.nextBoolean()) {
            lines.add("} else {");
            block(depth + 1);
        }
        lines.add("}");
    }

    private void loop(int depth) {
        boolean endless = random.nextInt(3) == 0;
        boolean last = !endless && random.nextBoolean();
        boolean named = random.nextBoolean();
        if (named) {
            labels.add("continue l" + names);
            lines.add("l" + names++ + ":");
        }
        lines.add(last ? "do {" : endless ? "for (;;) {" : "while (in.more() && " + condition(1) + ") {");
        loops++;
        if (endless) {
            lines.add("if (!in.more() || " + condition(1) + ") break;");
        }
        block(depth + 1);
        loops--;
        if (named) {
            labels.remove(labels.size() - 1);
        }
        lines.add(last ? "} while (in.more() && " + condition(1) + ");" : "}");
    }

    private void labeled(int depth) {
        labels.add("break l" + names);
        lines.add("l" + names++ + ": {");
        block(depth + 1);
        lines.add("}");
        labels.remove(labels.size() - 1);
    }

    private void attempt(int depth) {
        lines.add("try {");
        block(depth + 1);
        lines.add("in.fail();");
        int form = random.nextInt(3);
        if (form < 2) {
            lines.add("} catch (IllegalStateException e" + names++ + ") {");
            block(depth + 1);
        }
        if (form > 0) {
            lines.add("} finally {");
            int before = loops;
            loops = 0;
            block(depth + 1);
            loops = before;
        }
        lines.add("}");
    }

    private void cases(int depth) {
        boolean arrows = random.nextBoolean();
        List<String> left = new ArrayList<>(STATES);
        lines.add("switch (" + variable() + ") {");
        int before = loops;
        loops = arrows ? before : 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            String state = left.remove(random.nextInt(left.size()));
            boolean two = random.nextInt(3) == 0;
            String label = two ? state + ", " + left.remove(random.nextInt(left.size())) : state;
            lines.add("case " + label + (arrows ? " -> {" : ": {"));
            loops = 0;
            block(depth + 1);
            lines.add(arrows || random.nextBoolean() ? "}" : "} if (in.flag()) break;");
        }
        if (random.nextBoolean()) {
            lines.add(arrows ? "default -> {" : "default: {");
            block(depth + 1);
            lines.add("}");
        }
        loops = before;
        lines.add("}");
    }

    private String jump() {
        if (!labels.isEmpty() && random.nextInt(3) == 0) {
            String label = pick(labels);
            return random.nextBoolean() ? label : label.replace("continue", "break");
        }
        return loops > 0 && random.nextBoolean()
                ? random.nextBoolean() ? "break" : "continue"
                : random.nextInt(3) == 0 ? "throw new IllegalStateException()" : "return";
    }

    /** What a guard is given: mostly something of which something may be known. */
    private String value() {
        return random.nextInt(6) == 0 ? expression(1) : variable();
    }

    private String variable() {
        return random.nextInt(4) == 0 ? pick(members) : pick(variables);
    }

    private String expression(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 3)) {
            case 0 -> "in.next(OrderStatus.values())";
            case 1 -> pick(STATES);
            case 2 -> variable();
            case 3 -> "(" + condition(1) + " ? " + expression(depth - 1) + " : " + expression(depth - 1) + ")";
            case 4 -> "new Box(" + expression(depth - 1) + ").status()";
            case 5 -> "(" + pick(variables) + " = " + expression(depth - 1) + ")";
            case 6 ->
                "switch (" + variable() + ") { case " + pick(STATES) + " -> " + expression(depth - 1)
                        + "; default -> { if (" + condition(0) + ") yield " + expression(depth - 1) + "; yield "
                        + expression(0) + "; } }";
            default -> pick(STATES);
        };
    }

    /** A value that is settled before a variable gets another. Never among arguments: javac 17 has a bug there. */
    private String late(String value, String then) {
        return "(switch (in.turn()) { default -> { try { yield " + value + "; } finally { " + pick(variables) + " = "
                + then + "; } } })";
    }

    private String condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0, 1 -> variable() + " == " + pick(STATES);
            case 2, 3 -> variable() + " != " + pick(STATES);
            case 4 -> pick(STATES) + ".equals(" + variable() + ")";
            case 5 -> "OrderGuard." + constant(pick(TRANSITIONS)) + ".allows(" + variable() + ")";
            case 6 -> variable() + (random.nextBoolean() ? " == " : " != ") + expression(0);
            case 7 -> "in.flag()";
            case 8 -> "!(" + condition(depth - 1) + ")";
            case 9 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
            case 10 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
            default -> "OrderGuard.SHIP.conflict(" + variable() + ") == null";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The constant of a transition's rule: {@code RETURN_ORDER} for {@code returnOrder}. */
    private static String constant(String method) {
        return method.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
