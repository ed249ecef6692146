package dev.truce.processor.generate;

import java.util.List;

/** The expression for a rule of the runtime: {@code UniqueRule.of(…)}, and on further lines what differs from its defaults. */
final class RuleCode {
    private final String type;
    private final StringBuilder arguments = new StringBuilder();
    private final StringBuilder calls = new StringBuilder();

    RuleCode(String type) {
        this.type = type;
    }

    RuleCode argument(String argument) {
        arguments.append(arguments.isEmpty() ? "" : ", ").append(argument);
        return this;
    }

    RuleCode strings(List<String> values) {
        return values.isEmpty() ? this : argument(StringLiteral.list(values));
    }

    /** A call that is left out where there is nothing to say. */
    RuleCode callWith(String method, List<String> values) {
        return values.isEmpty() ? this : call(method, StringLiteral.list(values));
    }

    RuleCode call(String method, String given) {
        calls.append("\n        .").append(method).append('(').append(given).append(')');
        return this;
    }

    String build() {
        // Further lines stand at the usual indentation of a broken line, so the arguments stand deeper.
        String deeper = calls.isEmpty() ? "" : "        ";
        return type + ".of(\n        " + deeper + arguments + ")" + calls;
    }
}
