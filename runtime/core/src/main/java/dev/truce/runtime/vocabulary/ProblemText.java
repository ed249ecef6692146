package dev.truce.runtime.vocabulary;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names and texts of a problem type, as they are unless a rule overrides them.
 *
 * @param kind the kind of problem
 * @param constant the constant of the generated enum, such as {@code DUPLICATE_NUMBER}
 * @param slug the last part of the problem's {@code type}, such as {@code duplicate-number}
 * @param code the code that clients branch on, such as {@code DUPLICATE_ORDER_NUMBER}
 * @param resolution what a client may do next
 * @param title the title, the same for every occurrence
 * @param detail the template of the detail: see {@link DetailTemplate}
 */
public record ProblemText(
        ProblemKind kind,
        String constant,
        String slug,
        String code,
        Resolution resolution,
        String title,
        String detail) {

    /** An idempotency key as clients send it: a string of structured fields (RFC 9651 section 3.3.3). */
    public static final String KEY_EXAMPLE = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"";

    /** Members that say of what they are: their words, joined. */
    private static final Set<String> SELF_EXPLANATORY = Set.of(
            "bic",
            "domain",
            "domainname",
            "ean",
            "email",
            "emailaddress",
            "gtin",
            "hostname",
            "iban",
            "imei",
            "isbn",
            "isbn10",
            "isbn13",
            "issn",
            "licenseplate",
            "licenceplate",
            "login",
            "nickname",
            "passportnumber",
            "phone",
            "phonenumber",
            "sku",
            "ssn",
            "upc",
            "url",
            "username",
            "vatid",
            "vatnumber",
            "vin");

    /**
     * Describes a broken unique rule.
     *
     * @param resource the resource's name on the wire, such as {@code purchase-order}
     * @param fields the Java names of the rule's members
     * @return the names and texts
     */
    public static ProblemText duplicate(String resource, List<String> fields) {
        String constants = fields.stream().map(Words::constant).collect(Collectors.joining("_"));
        String listed = fields.stream().map(Words::text).collect(Collectors.joining(" and "));
        String remedy = fields.size() == 1 ? "Use a different " + listed + "." : "Use a different combination.";
        return of(
                ProblemKind.DUPLICATE,
                "DUPLICATE_" + constants,
                "DUPLICATE_" + Words.constant(resource) + "_" + constants,
                taken(resource, fields, listed) + " already taken",
                "Another " + Words.text(resource) + " has the same " + listed + ". " + remedy);
    }

    /** Returns what is taken. The resource's name is left out where each member implies it: "Username", not "User username". */
    private static String taken(String resource, List<String> fields, String listed) {
        List<String> words = Words.of(resource);
        String noun = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean isImplied = fields.stream()
                .map(Words::of)
                .allMatch(field -> field.indexOf(noun) == 0 || SELF_EXPLANATORY.contains(String.join("", field)));
        return isImplied ? Words.capitalize(listed) : Words.sentence(resource) + " " + listed;
    }

    /**
     * Describes a broken unique rule whose disclosure is {@link Disclosure#HIDDEN}: neither code nor type names a field.
     *
     * @param resource the resource's name on the wire
     * @param fields the Java names of the rule's members, for the constant alone
     * @param code the rule's own code; empty for the default
     * @return the names and texts
     */
    public static ProblemText hiddenDuplicate(String resource, List<String> fields, String code) {
        return new ProblemText(
                ProblemKind.DUPLICATE,
                "DUPLICATE_" + fields.stream().map(Words::constant).collect(Collectors.joining("_")),
                code.isEmpty() ? "duplicate" : Words.kebab(code),
                code.isEmpty() ? "DUPLICATE_" + Words.constant(resource) : code,
                Resolution.NOT_RETRYABLE,
                Words.sentence(resource) + " not acceptable",
                "The " + Words.text(resource) + " conflicts with another one.");
    }

    /**
     * Returns the texts of a duplicate that one of several rules on the same members finds: the rule's code names it, not the members.
     *
     * @param code the rule's own code
     * @return the same code and texts, with another constant and slug
     */
    public ProblemText namedBy(String code) {
        return new ProblemText(
                kind, "DUPLICATE_" + Words.constant(code), Words.kebab(code), this.code, resolution, title, detail);
    }

    /**
     * Describes a false precondition.
     *
     * @param resource the resource's name on the wire
     * @return the names and texts
     */
    public static ProblemText preconditionFailed(String resource) {
        return of(
                ProblemKind.PRECONDITION_FAILED,
                "PRECONDITION_FAILED",
                Words.constant(resource) + "_PRECONDITION_FAILED",
                Words.sentence(resource) + " precondition failed",
                "The " + Words.text(resource) + " has changed since it was read."
                        + " Read it again, reapply the change and send it with its new entity tag.");
    }

    /**
     * Describes a stale version in the body.
     *
     * @param resource the resource's name on the wire
     * @return the names and texts
     */
    public static ProblemText stale(String resource) {
        return of(
                ProblemKind.STALE,
                "STALE",
                "STALE_" + Words.constant(resource),
                Words.sentence(resource) + " version is stale",
                "The " + Words.text(resource)
                        + " has changed since it was read. Read it again, reapply the change and send it again.");
    }

    /**
     * Describes a missing precondition.
     *
     * @param resource the resource's name on the wire
     * @return the names and texts
     */
    public static ProblemText preconditionRequired(String resource) {
        return of(
                ProblemKind.PRECONDITION_REQUIRED,
                "PRECONDITION_REQUIRED",
                Words.constant(resource) + "_PRECONDITION_REQUIRED",
                Words.sentence(resource) + " precondition required",
                "This request needs If-Match. Read the " + Words.text(resource)
                        + " and send the request again with the entity tag of the answer in If-Match.");
    }

    /**
     * Describes an illegal transition.
     *
     * @param resource the resource's name on the wire
     * @return the names and texts
     */
    public static ProblemText illegalTransition(String resource) {
        return of(
                ProblemKind.ILLEGAL_TRANSITION,
                "ILLEGAL_TRANSITION",
                "ILLEGAL_" + Words.constant(resource) + "_TRANSITION",
                Words.sentence(resource) + " cannot make this transition",
                "Cannot {transition} " + Words.text(resource)
                        + " in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");
    }

    /**
     * Describes a deletion that the state forbids.
     *
     * @param resource the resource's name on the wire
     * @return the names and texts
     */
    public static ProblemText notDeletable(String resource) {
        return of(
                ProblemKind.NOT_DELETABLE,
                "NOT_DELETABLE",
                Words.constant(resource) + "_NOT_DELETABLE",
                Words.sentence(resource) + " cannot be deleted in this state",
                "Cannot delete " + Words.text(resource)
                        + " in state {current_state}. It can be deleted in: {deletable_in}.");
    }

    /**
     * Describes a resource that is still in use.
     *
     * @param resource the resource's name on the wire
     * @param referrer the name of the resource that refers to it
     * @return the names and texts
     */
    public static ProblemText referenced(String resource, String referrer) {
        return of(
                ProblemKind.REFERENCED,
                "REFERENCED_BY_" + Words.constant(referrer),
                Words.constant(resource) + "_REFERENCED_BY_" + Words.constant(referrer),
                Words.sentence(resource) + " is in use",
                "Cannot delete " + Words.text(resource) + ": " + Words.withArticle(referrer) + " still refers to it.");
    }

    /**
     * Describes a reference to what does not exist.
     *
     * @param resource the resource's name on the wire
     * @param parent the name of what it refers to
     * @return the names and texts
     */
    public static ProblemText missingReference(String resource, String parent) {
        return of(
                ProblemKind.MISSING_REFERENCE,
                "MISSING_" + Words.constant(parent),
                "MISSING_" + Words.constant(resource) + "_" + Words.constant(parent),
                Words.sentence(parent) + " of the " + Words.text(resource) + " does not exist",
                "The " + Words.text(parent) + " that the " + Words.text(resource)
                        + " refers to does not exist or was deleted. Change {field} and send the request again.");
    }

    /**
     * Describes a refusal of the service.
     *
     * @param code the refusal's code
     * @param title its title, which is also its detail
     * @param resolution what a client may do next
     * @return the names and texts
     */
    public static ProblemText refused(String code, String title, Resolution resolution) {
        return new ProblemText(ProblemKind.REFUSED, code, Words.kebab(code), code, resolution, title, title);
    }

    /**
     * Describes a precondition that breaks the grammar of its header.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText malformedPrecondition() {
        return of(
                ProblemKind.MALFORMED_PRECONDITION,
                "MALFORMED_PRECONDITION",
                "MALFORMED_PRECONDITION",
                "Malformed precondition",
                "{header} must be * or a list of entity tags in double quotes, such as \"5\".");
    }

    /**
     * Describes a collision with a concurrent request.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText collision() {
        return of(
                ProblemKind.COLLISION,
                "COLLISION",
                "COLLISION",
                "Collision with a concurrent request",
                "A concurrent request won. Send the request again.");
    }

    /**
     * Returns the texts of an outage.
     *
     * @return the texts
     */
    public static ProblemText unavailable() {
        return of(
                ProblemKind.UNAVAILABLE,
                "UNAVAILABLE",
                "UNAVAILABLE",
                "Service temporarily unavailable",
                "The service could not use its database in time. Send the request again later.");
    }

    /**
     * Describes a value that cannot be stored as it was sent.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText unstorableValue() {
        return of(
                ProblemKind.UNSTORABLE_VALUE,
                "UNSTORABLE_VALUE",
                "UNSTORABLE_VALUE",
                "Value cannot be stored",
                "A value of this request is too long, out of range, or has a character that cannot be stored."
                        + " Change it and send the request again.");
    }

    /**
     * Describes a request without the idempotency key that it needs.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText keyMissing() {
        return of(
                ProblemKind.IDEMPOTENCY_KEY_MISSING,
                "IDEMPOTENCY_KEY_MISSING",
                "IDEMPOTENCY_KEY_MISSING",
                "Idempotency key missing",
                "This request needs {required_header}: a key of its own, such as a UUID, that each retry repeats.");
    }

    /**
     * Describes an idempotency key that breaks the grammar of its header.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText keyMalformed() {
        return of(
                ProblemKind.IDEMPOTENCY_KEY_MALFORMED,
                "IDEMPOTENCY_KEY_MALFORMED",
                "IDEMPOTENCY_KEY_MALFORMED",
                "Malformed idempotency key",
                "{header} must be one key of 1 to 255 printable ASCII characters, such as {expected}.");
    }

    /**
     * Describes an idempotency key that comes with another payload than before.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText keyReused() {
        return of(
                ProblemKind.IDEMPOTENCY_KEY_REUSED,
                "IDEMPOTENCY_KEY_REUSED",
                "IDEMPOTENCY_KEY_REUSED",
                "Idempotency key used for another request",
                "An earlier request had the same key and another payload. Send this request with a new key.");
    }

    /**
     * Describes an idempotency key whose first request still runs.
     *
     * @return the names and texts, the same for all resources
     */
    public static ProblemText keyInUse() {
        return of(
                ProblemKind.IDEMPOTENCY_KEY_IN_USE,
                "IDEMPOTENCY_KEY_IN_USE",
                "IDEMPOTENCY_KEY_IN_USE",
                "Idempotency key in use",
                "An earlier request with the same key still runs. Send the request again later to get its answer.");
    }

    private static ProblemText of(ProblemKind kind, String constant, String code, String title, String detail) {
        return new ProblemText(kind, constant, Words.kebab(constant), code, kind.resolution(), title, detail);
    }
}
