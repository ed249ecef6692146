package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BAD_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BAD_STATUS;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BLANK_TITLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_FIXED_STATUS;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_REPEATED_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_SAME_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_SHARED_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_UNKNOWN_PLACEHOLDER;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_VARIABLE_TITLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFERENCE_NO_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFERENCE_OF_MANY;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFERENCE_REPEATED;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_BAD_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_REPEATED_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_RESERVED_MEMBER;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says about references, refusals and problem types. */
final class ProblemRows {

    private ProblemRows() {}

    static Stream<Row> all() {
        return Stream.of(references(), refusals(), codes(), texts()).flatMap(rows -> rows);
    }

    private static Stream<Row> references() {
        return Stream.of(
                        order(
                                REFERENCE_NO_NAME,
                                "The class that refers to Order is not known; "
                                        + "name it with @ReferencedBy(Subscription.class), or set name = …",
                                "→@ReferencedBy",
                                "UUID id"),
                        order(
                                REFERENCE_REPEATED,
                                "Order already has a reference named 'invoice'; "
                                        + "remove one, or name both constraints in one rule",
                                "@ReferencedBy(name = \"invoice\")\n→@ReferencedBy(name = \"invoice\")",
                                "UUID id"),
                        order(
                                REFERENCE_OF_MANY,
                                "'lines' holds several others, whose foreign keys are in their own table; "
                                        + "declare @References there, or @ReferencedBy here",
                                "",
                                "→@References List<UUID> lines"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> refusals() {
        return Stream.of(
                        refusal(
                                REFUSAL_BAD_MEMBER,
                                "'in-stock' is not a valid member name of a problem; start with a letter and use "
                                        + "three or more letters, digits and '_' (RFC 9457 section 3.2)",
                                "members = {\"asked\", →\"in-stock\"}"),
                        refusal(
                                REFUSAL_RESERVED_MEMBER,
                                "'status' is already a member of every problem; choose another name",
                                "members = →\"status\""),
                        refusal(
                                REFUSAL_REPEATED_MEMBER,
                                "'left' is named twice in members; remove one",
                                "members = {\"left\", →\"left\"}"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> codes() {
        return Stream.of(
                        order(
                                PROBLEM_BAD_CODE,
                                "'slotTaken' is not a valid code; "
                                        + "use upper-case letters, digits and '_', starting with a letter, such as code = \"SLOT_TAKEN\"",
                                "",
                                "@Unique(code = →\"slotTaken\") String slot"),
                        order(
                                PROBLEM_BAD_CODE,
                                "'stale' is not a valid code; "
                                        + "use upper-case letters, digits and '_', starting with a letter, such as code = \"STALE\"",
                                "",
                                "@Versioned(stale = @ProblemOverride(code = →\"stale\")) long version"),
                        refusal(
                                PROBLEM_BAD_STATUS,
                                "503 is not a client error; use a status from 400 to 499, usually 409",
                                "status = →503"),
                        order(
                                PROBLEM_FIXED_STATUS,
                                "The status of preconditionFailed is 412 by the HTTP standard; remove status = 409",
                                "",
                                "@Versioned(preconditionFailed = @ProblemOverride(status = →409)) long version"),
                        order(
                                PROBLEM_REPEATED_CODE,
                                "The code 'TAKEN' already belongs to DUPLICATE_NUMBER; give one of them another code",
                                "",
                                "@Unique(code = \"TAKEN\") String number",
                                "@Unique(code = →\"TAKEN\") String email"),
                        order(
                                PROBLEM_REPEATED_CODE,
                                "The code 'NO_STOCK' already belongs to another @Refusal; give one of them another code",
                                "@Refusal(code = \"NO_STOCK\", title = \"No stock\")\n"
                                        + "@Refusal(code = →\"NO_STOCK\", title = \"Stock gone\")",
                                "UUID id"),
                        order(
                                PROBLEM_SAME_TYPE,
                                "The problem type /problems/order/stale already belongs to another rule; "
                                        + "choose another code",
                                "@Refusal(code = →\"STALE\", title = \"Stale\")",
                                "@Versioned long version"),
                        order(
                                        PROBLEM_SHARED_CODE,
                                        "The code 'TAKEN' belongs to shop.Order and to shop.Invoice, so clients cannot tell them apart; "
                                                + "give one of them another code",
                                        "",
                                        "@Unique(code = →\"TAKEN\") String number")
                                .map(row -> row.with(
                                        "Invoice", "record Invoice(@Unique(code = \"TAKEN\") String number) {}\n")))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> texts() {
        return Stream.of(
                        order(
                                PROBLEM_BLANK_TITLE,
                                "The problem 'NO_STOCK' has no title; describe the problem in a few words",
                                "@Refusal(code = \"NO_STOCK\", title = →\" \")",
                                "UUID id"),
                        order(
                                PROBLEM_VARIABLE_TITLE,
                                "The title contains {left}, but it is the same for every occurrence "
                                        + "(RFC 9457 section 3.1.3); move what varies to detail",
                                "@Refusal(code = \"NO_STOCK\", title = →\"Only {left} left\", members = \"left\")",
                                "UUID id"),
                        refusal(
                                PROBLEM_UNKNOWN_PLACEHOLDER,
                                "'lefft' is not a member of this problem; did you mean 'left'?",
                                "detail = →\"Only {lefft} left\", members = \"left\""),
                        order(
                                PROBLEM_UNKNOWN_PLACEHOLDER,
                                "'email' is not a member of this problem; choose from fields, field, value",
                                "",
                                "@Unique(detail = →\"{email} is taken\") String email"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> refusal(DiagnosticCode code, String text, String attributes) {
        return order(
                code,
                text,
                "@Refusal(code = \"NO_STOCK\", title = \"Not enough stock\", " + attributes + ")",
                "UUID id");
    }
}
