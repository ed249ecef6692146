package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.Severity.ERROR;
import static dev.truce.processor.diagnostic.Severity.NOTE;
import static dev.truce.processor.diagnostic.Severity.WARNING;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one catalogue of diagnostics. The id of {@code LIFECYCLE_UNKNOWN_STATE} is {@code TRUCE-LIFECYCLE-UNKNOWN-STATE}; it never
 * changes its meaning, and {@code docs/diagnostics} has a page for it.
 *
 * <p>In a text, <code>{word}</code> stands for an argument of the finding, in this order. A text says what is wrong, then how to
 * fix it, and has no period at its end.
 */
public enum DiagnosticCode {
    // A class as a resource
    RESOURCE_NO_RULE(
            WARNING,
            "{class} declares no rule, so Truce generates nothing for it; "
                    + "add @Unique, @Versioned or another rule, or remove @ApiResource"),
    RESOURCE_NOT_A_CLASS(ERROR, "{type} is {kind}, but rules go on a class or record; move them there"),
    RESOURCE_PRIVATE(ERROR, "{class} is private, so its guard cannot use it; make it at least package-private"),
    RESOURCE_NOT_A_MEMBER(
            ERROR,
            "{member} is {kind}, but rules go on instance fields, record components and accessors; move the rule there"),
    RESOURCE_NO_ACCESSOR(
            ERROR,
            "{member} of {class} cannot be read from its package; add an accessor '{accessor}', or make it {visible}"),
    RESOURCE_NO_LOMBOK(
            ERROR,
            "{class} needs the accessors of Lombok, which did not run, so Truce generates nothing for it; "
                    + "add Lombok to annotationProcessorPaths"),
    RESOURCE_BAD_NAME(
            ERROR,
            "'{name}' is not a valid resource name; use lower-case words separated by '-', such as name = \"{example}\""),
    RESOURCE_NO_KEY(
            WARNING,
            "{class} is stored in the table '{table}' but has no key, so its row cannot be found again; "
                    + "name the key's members with @ApiResource(key = …)"),
    RESOURCE_UNKNOWN_KEY(ERROR, "'{key}' is not a member of {class}; {hint}"),
    RESOURCE_SAME_NAME(
            ERROR,
            "{class} and {other} are both '{name}' on the wire; give one of them another @ApiResource(name = …)"),
    RESOURCE_FILE_EXISTS(ERROR, "Truce would generate {file} for {class}, but that file exists; rename one of them"),
    RESOURCE_CHANGED(
            ERROR,
            "Another annotation processor changed what {class} declares after Truce had read it, so its guard and its contract differ; "
                    + "run that processor before Truce"),
    RESOURCE_NO_RUNTIME(
            ERROR,
            "The guard of {class} needs truce-runtime on the class path; add the dependency dev.truce:truce-runtime"),
    RESOURCE_RUNTIME_UNREADABLE(
            ERROR,
            "The module {module} does not read dev.truce.runtime; add 'requires dev.truce.runtime;' to its module-info"),

    // Uniqueness
    UNIQUE_NO_FIELDS(
            ERROR, "@Unique on a class names no members; name those that are unique together with fields = {example}"),
    UNIQUE_UNKNOWN_FIELD(ERROR, "'{field}' is not a member of {class}; {hint}"),
    UNIQUE_REPEATED_FIELD(ERROR, "'{field}' is named twice in one rule; remove one"),
    UNIQUE_FIELDS_ON_MEMBER(
            ERROR,
            "@Unique on {member} applies to that member alone; move the rule to the class, or remove fields = …"),
    UNIQUE_SCOPE_OVERLAP(
            ERROR,
            "'{field}' is in both fields and scope, but a member is either shown or hidden; remove it from one of them"),
    UNIQUE_REPEATED(ERROR, "The rule repeats another on {fields}; remove it, or name both constraints in one rule"),
    UNIQUE_TYPE(
            WARNING,
            "{field} is {type}, which databases and clients compare differently; "
                    + "use an exact type such as a text, an integer or a UUID"),
    UNIQUE_IGNORE_CASE(WARNING, "ignoreCase has no effect, because none of {fields} is a text; remove it"),
    UNIQUE_JPA_MISMATCH(
            WARNING,
            "JPA's constraint '{constraint}' is on {columns}, but the rule that names it is on {fields}; "
                    + "name the same members in both"),
    UNIQUE_MERGED_ID(
            WARNING,
            "Spring Data's save() overwrites the {class} with the same {member}, "
                    + "because it takes an entity with an assigned @Id for an existing one; "
                    + "add a @Version of type Long, or implement Persistable"),
    UNIQUE_HIDDEN_VALUE(
            ERROR, "The detail shows {placeholder}, but disclosure = {disclosure} hides it; remove it from the detail"),
    UNIQUE_HIDDEN_FIELD(
            WARNING,
            "The {attribute} names '{field}', which disclosure = HIDDEN hides; reword it without the member's name"),

    // Versions
    VERSIONED_UNSUPPORTED_TYPE(
            ERROR,
            "{member} is {type}, which cannot be a version; use long, int, short, Instant, LocalDateTime, UUID or String"),
    VERSIONED_TWICE(ERROR, "The version of {class} is already {first}; keep one of them"),
    VERSIONED_UNHASHABLE(
            ERROR,
            "{class} has no version, and a hash of its content cannot cover {member} of type {type}; "
                    + "add a version member and put @Versioned on it"),
    VERSIONED_CONTENT_HASH(
            WARNING,
            "{class} has no version member, so its entity tag is a hash of its content, "
                    + "which protects a write only while the row is locked; add a member such as 'long version'"),
    VERSIONED_NOT_MAPPED(
            ERROR,
            "{member} is not JPA's @Version, so no write of the entity changes it; add @Version, or put @Versioned on the member that has it"),
    VERSIONED_TIMESTAMP(
            WARNING,
            "{member} is a timestamp: databases round it, and two writes can share it; "
                    + "prefer a number such as 'long version'"),
    VERSIONED_RESTARTS(
            WARNING,
            "Clients can delete {class} and create it again under the same key with the version that it had, so an old If-Match passes; "
                    + "{remedy} in a @PrePersist method"),

    // Lifecycles
    LIFECYCLE_NOT_AN_ENUM(
            ERROR, "{member} is {type}, but a lifecycle needs an enum; change the type of {member} to one"),
    LIFECYCLE_PRIVATE_ENUM(
            ERROR,
            "{enum} is not visible to the guard, which names its states; "
                    + "make it public, or package-private in the guard's package"),
    LIFECYCLE_TWICE(ERROR, "{class} already has a lifecycle on {first}; keep one of them"),
    LIFECYCLE_NO_TRANSITIONS(ERROR, "The lifecycle of {member} has no transition; add one to value = …"),
    LIFECYCLE_UNKNOWN_STATE(ERROR, "'{state}' is not a constant of {enum}; {hint}"),
    LIFECYCLE_REPEATED_STATE(ERROR, "{state} is named twice in {attribute}; remove one"),
    LIFECYCLE_NO_INITIAL(ERROR, "The lifecycle of {member} has no initial state; add initial = \"{example}\""),
    LIFECYCLE_EMPTY_FROM(
            ERROR, "The transition '{transition}' has no state to start from; name its states in from = …"),
    LIFECYCLE_ANY_MIXED(ERROR, "'*' in from includes every state; remove it or the other states"),
    LIFECYCLE_BAD_NAME(
            ERROR,
            "'{name}' is not a valid transition name; "
                    + "use letters, digits, '-' and '_', starting with a letter, such as '{example}'"),
    LIFECYCLE_BAD_METHOD(ERROR, "'{method}' is not a valid method name; use a Java identifier such as '{example}'"),
    LIFECYCLE_METHOD_TAKEN(
            ERROR,
            "'{transition}' cannot have the method {method}, which already belongs to {other}; "
                    + "name another with method = …"),
    LIFECYCLE_REPEATED_TRANSITION(ERROR, "'{transition}' from {from} to {to} is declared twice; remove one"),
    LIFECYCLE_AMBIGUOUS_TRANSITION(
            ERROR, "'{transition}' from {from} leads to {first} and to {second}; give one of them another name"),
    LIFECYCLE_TERMINAL_WITH_EXIT(
            ERROR,
            "{state} is terminal, but '{transition}' leads out of it; remove it from terminal or from the transition"),
    LIFECYCLE_UNREACHABLE_STATE(WARNING, "No transition leads from an initial state to {states}; {remedy}"),
    LIFECYCLE_DEAD_END(ERROR, "No transition leads out of {state}; add one, or add {state} to terminal"),
    LIFECYCLE_NO_END(
            ERROR, "No terminal state can be reached from {states}; add a transition to one, or set cyclic = true"),
    LIFECYCLE_SAME_WIRE_NAME(
            ERROR, "{first} and {second} are both '{name}' on the wire; give one of them another @JsonProperty"),
    LIFECYCLE_WITHOUT_VERSION(
            WARNING,
            "{class} has a lifecycle but no version, so two requests can change one state at the same time; "
                    + "add @Versioned"),
    LIFECYCLE_CONVERTED_STATE(
            WARNING,
            "Only {converter} knows how {member} is stored, so no statement can compare it; "
                    + "store it with @Enumerated or @EnumeratedValue"),
    LIFECYCLE_AUTO_CONVERTED(
            ERROR,
            "{converter} applies automatically to {member} of {class}, but the guard assumes that it is stored by its ordinal; "
                    + "put @Convert or @Enumerated on {member}"),
    LIFECYCLE_HIDDEN_VALUE(
            WARNING,
            "{member} is stored as {field} of {enum}, which generated code cannot read, so no statement can compare it; "
                    + "add an accessor {accessor}"),
    LIFECYCLE_TYPED_ALONE(
            ERROR,
            "@{annotation} has no effect without @StateTransitions, which the compiler looks for; add it to {member}"),
    LIFECYCLE_TYPED_ELEMENT_MISSING(
            ERROR, "@{annotation} is marked with @{mark}, but has no element {element}; add '{declaration}'"),
    LIFECYCLE_TYPED_ELEMENT_TYPE(
            ERROR, "{element} of @{annotation} is {type}, but @{mark} needs {expected}; write '{declaration}'"),
    LIFECYCLE_TYPED_OTHER_ENUM(
            ERROR, "@{annotation} is for {other}, but {member} is {enum}; use an annotation for {enum}"),
    TYPESTATE_NO_COPY(
            ERROR,
            "{class} has no way to change its state; add 'public {class} {wither}({enum} {member})' that returns a copy, "
                    + "or a setter"),
    TYPESTATE_GENERIC(
            ERROR,
            "{class} is generic, but the view of a state is not; remove its type parameters, or typestate = true"),

    // References and refusals
    REFERENCE_NO_NAME(
            ERROR,
            "The class that refers to {class} is not known; "
                    + "name it with @ReferencedBy(Subscription.class), or set name = …"),
    REFERENCE_REPEATED(
            ERROR, "{class} already has a reference named '{name}'; remove one, or name both constraints in one rule"),
    REFERENCE_OF_MANY(
            ERROR,
            "'{member}' holds several others, whose foreign keys are in their own table; "
                    + "declare @References there, or @ReferencedBy here"),
    REFUSAL_BAD_MEMBER(
            ERROR,
            "'{member}' is not a valid member name of a problem; "
                    + "start with a letter and use three or more letters, digits and '_' (RFC 9457 section 3.2)"),
    REFUSAL_RESERVED_MEMBER(ERROR, "'{member}' is already a member of every problem; choose another name"),
    REFUSAL_REPEATED_MEMBER(ERROR, "'{member}' is named twice in members; remove one"),

    // Problem types of any rule
    PROBLEM_BAD_CODE(
            ERROR,
            "'{code}' is not a valid code; "
                    + "use upper-case letters, digits and '_', starting with a letter, such as code = \"{example}\""),
    PROBLEM_BAD_STATUS(ERROR, "{status} is not a client error; use a status from 400 to 499, usually 409"),
    PROBLEM_FIXED_STATUS(ERROR, "The status of {attribute} is {fixed} by the HTTP standard; remove status = {status}"),
    PROBLEM_BLANK_TITLE(ERROR, "The problem '{code}' has no title; describe the problem in a few words"),
    PROBLEM_REPEATED_CODE(ERROR, "The code '{code}' already belongs to {other}; give one of them another code"),
    PROBLEM_SAME_TYPE(ERROR, "The problem type {uri} already belongs to another rule; {hint}"),
    PROBLEM_SHARED_CODE(
            WARNING,
            "The code '{code}' belongs to {first} and to {second}, so clients cannot tell them apart; "
                    + "give one of them another code"),
    PROBLEM_VARIABLE_TITLE(
            WARNING,
            "The title contains {placeholder}, but it is the same for every occurrence (RFC 9457 section 3.1.3); "
                    + "move what varies to detail"),
    PROBLEM_UNKNOWN_PLACEHOLDER(ERROR, "'{placeholder}' is not a member of this problem; {hint}"),

    // Representations
    REPRESENTATION_PRIVATE(
            ERROR, "{class} is private, so generated code cannot use it; make it at least package-private"),
    REPRESENTATION_NO_RULES(
            ERROR,
            "{class} represents {resource}, which declares no rule; name a resource, or remove @RepresentationOf"),
    REPRESENTATION_NESTED(
            WARNING,
            "{member} shows {other}, whose changes leave the entity tag of {class} as it is, so If-None-Match never gives 304; "
                    + "show an id instead, or set {annotation}(cache = …) to ALWAYS if they change the tag, or to NEVER"),

    // Operations
    OPERATION_NO_RULES(ERROR, "{class} declares no rule to guard; add one, or remove @Guarded"),
    OPERATION_NO_GUARD(ERROR, "Truce generates no guard for {class}, because {reason}; {remedy}"),
    OPERATION_UNKNOWN_TRANSITION(ERROR, "'{transition}' is not a transition of {class}; {hint}"),
    OPERATION_UNKNOWN_REFUSAL(ERROR, "'{code}' is not a refusal of {class}; {hint}"),
    OPERATION_REPEATED_NAME(ERROR, "'{name}' is named twice in {attribute}; remove one"),
    OPERATION_SAFE_METHOD(
            ERROR,
            "{method} must not change anything (RFC 9110 section 9.2.1), but this {action}; "
                    + "use another method, such as POST"),
    OPERATION_NO_TRANSITION(ERROR, "operation = {operation} fires no transition; remove it, or remove transition = …"),
    OPERATION_NO_ROUTE(
            ERROR, "{missing} of {method} is not known; annotate {method} for your web framework, or set {remedy}"),
    OPERATION_BAD_METHOD(ERROR, "'{method}' is not an HTTP method that OpenAPI knows; {hint}"),
    OPERATION_BAD_PATH(ERROR, "The path '{path}' {mistake}; {remedy}"),
    OPERATION_OPEN_PATH(
            WARNING,
            "The path '{path}' is filled in when the application starts, so no document can show it; "
                    + "set path = … in @Guarded"),
    OPERATION_SUB_RESOURCE(ERROR, "{method} {role}, so its path is known only at run time; {remedy}"),
    OPERATION_BOUND_TWICE(ERROR, "{method} is bound to {class} twice for the same operation; remove one @Guarded"),
    OPERATION_SAME_ROUTE(
            WARNING,
            "{route} is served by {first} and by {second}, but OpenAPI has one operation there; "
                    + "give one of them another path"),
    OPERATION_UNGUARDED_WRITE(
            WARNING,
            "{method} writes to {path} without @Guarded, unlike other methods of its class; add @Guarded, "
                    + "with operation = NONE if it meets no conflict"),

    // Idempotency keys
    IDEMPOTENT_NO_GUARD(
            ERROR,
            "@Idempotent has no effect on {method} without @Guarded; add @Guarded, "
                    + "with operation = NONE if it meets no conflict"),
    IDEMPOTENT_METHOD(
            ERROR,
            "{method} is idempotent by itself (RFC 9110 section 9.2.2), so {route} needs no key; "
                    + "remove @Idempotent, or use POST or PATCH"),
    IDEMPOTENT_RETENTION(ERROR, "'{retention}' is not a positive ISO 8601 duration; write one such as \"PT24H\""),

    // Documents
    OPENAPI_UNREADABLE(WARNING, "Conflicts were not added to {file}: {reason}; {remedy}"),
    OPENAPI_VERSION(
            WARNING, "Conflicts were not added to {file}, which is OpenAPI {version}; convert it to 3.0, 3.1 or 3.2"),
    OPENAPI_INVALID(
            WARNING,
            "{file} is not a valid OpenAPI document: {messages}; fix it, or set -Atruce.openapi.validate=false"),
    OPENAPI_UNKNOWN_OPERATION(WARNING, "{route} not in {file}; {hint}"),
    OPENAPI_OUT_OF_REACH(
            WARNING,
            "{what} at {place} {reason}, so Truce adds nothing there; write it out, or add the conflicts by hand"),
    OPENAPI_STATUS_KEPT(NOTE, "{status} of {route} stays as it is at {place}; remove it to let Truce document it"),
    OPENAPI_COMPONENT_RENAMED(
            NOTE,
            "{component} is something else at {place}, so Truce's component is named {name}; rename yours to change that"),
    OPENAPI_OUTPUT_FORMAT(
            WARNING, "{output} is not written, because {file} is YAML; use an output that ends with .yaml"),

    // Code that uses a guard
    FLOW_ILLEGAL_TRANSITION(ERROR, "{claim}, known from {path}; {hint}"),
    FLOW_DIRECT_WRITE(
            WARNING,
            "{method} writes the {member} of {class} without its guard; "
                    + "write the result of a method of {guard} instead of {value}"),
    FLOW_UNAVAILABLE(
            NOTE,
            "Method bodies are not checked for illegal transitions, because this compiler is not javac; "
                    + "build with javac to have them checked"),

    // Code that does not keep what its operation declares
    KEPT_UNCHECKED_PRECONDITION(
            WARNING,
            "{method} takes the version that the client has read but never checks it, "
                    + "so a stale write of {class} succeeds; call {check}"),
    KEPT_NO_PRECONDITION(
            WARNING,
            "{method} takes neither If-Match nor a version, so a stale write of {class} succeeds; "
                    + "take an IfMatch and pass it to {check}"),
    KEPT_PRECONDITION_NOT_REQUIRED(
            WARNING,
            "{path} accepts a request without If-Match, but {class} requires one, so the documented 428 is never sent; "
                    + "call {check}"),
    KEPT_TRANSITION_NOT_FIRED(
            WARNING,
            "{method} declares the transition '{transition}' but never fires it; "
                    + "call {check}, or remove it from the annotation"),
    KEPT_TRANSITION_NOT_DECLARED(
            WARNING, "{path} fires '{transition}', which {method} does not declare; write transition = {value}"),
    KEPT_OTHER_TRANSITION(
            WARNING,
            "{method} declares the transition '{declared}', but {path} fires '{fired}'; write transition = {value}"),
    KEPT_UNLISTED_REFUSAL(WARNING, "{path} raises {code}, which {method} does not list; write refusals = {value}"),
    KEPT_OTHER_RESOURCE(WARNING, "{method} guards {class}, but {evidence}; write @Guarded({other}.class)"),

    // The schema
    SCHEMA_UNREADABLE(ERROR, "-Atruce.schema names {path}, which {mistake}; {remedy}"),
    SCHEMA_SAME_VERSION(
            WARNING, "{first} and {second} have the same {part}, and Flyway does not start with both; {remedy}"),
    SCHEMA_SKIPPED(NOTE, "{place}: {statement} {reason}, so Truce does not check {subject}; check it by hand"),
    SCHEMA_TABLE_UNKNOWN(
            NOTE,
            "The table that holds {what} is not known, so {rules} not checked against the schema; "
                    + "set {annotation}(table = …)"),
    SCHEMA_NO_TABLE(
            WARNING, "The schema has no table '{table}', so rules of {class} are not checked against it; {hint}"),
    SCHEMA_NO_COLUMN(WARNING, "The table '{table}' ({place}) has no column for {member}; {remedy}"),
    SCHEMA_NO_UNIQUE(ERROR, "No unique constraint covers {columns} of '{table}' ({place}){reason}; add {statement}"),
    SCHEMA_CONDITION(
            ERROR,
            "'{constraint}' ({place}) holds {actual}, but the rule {expected}; {change}, or replace it with {statement}"),
    SCHEMA_CASE(
            ERROR,
            "'{constraint}' ({place}) distinguishes 'A' from 'a', but the rule ignores case; replace it with {statement}"),
    SCHEMA_IGNORES_CASE(WARNING, "'{constraint}' ({place}) ignores case, but the rule does not; add ignoreCase = true"),
    SCHEMA_CONSTRAINT_NAME(
            WARNING,
            "The constraint on {columns} is '{constraint}' ({place}), a name that the rule does not know; "
                    + "set constraint = \"{name}\""),
    SCHEMA_UNKNOWN_UNIQUE(
            WARNING,
            "No rule of {class} knows '{constraint}' ({place}), which keeps {columns} unique, "
                    + "so a duplicate will be a 500; add {rule}"),
    SCHEMA_VERSION_NULLABLE(
            WARNING,
            "The version column {column} of '{table}' ({place}) can be NULL, which no If-Match matches; add {statement}"),
    SCHEMA_STATES(ERROR, "{subject} ({place}) {difference}; let it list {states}"),
    SCHEMA_NO_FOREIGN_KEY(
            ERROR,
            "No foreign key of '{referrer}' ({place}) refers to '{table}', "
                    + "so {class} can be deleted while it is in use; add {statement}"),
    SCHEMA_NO_REFERENCE(
            ERROR,
            "No foreign key on {table}({column}) ({place}), so a {parent} that does not exist is accepted; add {statement}"),
    SCHEMA_FOREIGN_KEY_DELETES(
            WARNING,
            "'{constraint}' ({place}) has ON DELETE {action}, so {class} is deleted although it is in use; "
                    + "remove the action, or the rule"),
    SCHEMA_NO_KEY_TABLE(
            WARNING,
            "The schema has no table '{table}' for the idempotency keys of {method}; "
                    + "copy {statement} of truce-jdbc into a migration"),
    SCHEMA_KEY_TABLE(
            WARNING, "The table '{table}' ({place}) {difference}, so it cannot hold idempotency keys; {remedy}"),

    // Options
    OPTION_UNKNOWN(WARNING, "-A{option} is not an option of Truce; {hint}"),
    OPTION_BAD_VALUE(ERROR, "-A{option} cannot be '{value}'; {hint}"),
    OPTION_UNKNOWN_CODE(WARNING, "-Atruce.diagnostics names '{code}', which is not a diagnostic; {hint}"),
    OPTION_FIXED_SEVERITY(
            ERROR,
            "-Atruce.diagnostics cannot make {code} {severity}, because the generated code would be wrong; "
                    + "remove it there"),

    // Truce itself
    INTERNAL_UNWRITABLE(ERROR, "{file} cannot be written: {reason}; check the output folder and run a clean build"),
    INTERNAL_MISSING_MODULE(
            ERROR,
            "Truce cannot read {element}, because this JDK image lacks a module; "
                    + "add {module} to it with jlink --add-modules, or compile with a whole JDK"),
    INTERNAL_ERROR(
            ERROR,
            "Truce failed on {element}: {failure}; this is a bug in Truce; please report it with this text "
                    + "at https://github.com/truce-dev/truce/issues");

    private static final String PAGES = "https://github.com/truce-dev/truce/blob/main/docs/diagnostics/";

    private final Severity severity;
    private final String text;

    DiagnosticCode(Severity severity, String text) {
        this.severity = severity;
        this.text = text;
    }

    /** The stable id, such as {@code TRUCE-LIFECYCLE-UNKNOWN-STATE}. */
    public String id() {
        return "TRUCE-" + name().replace('_', '-');
    }

    /** The address of the page in {@code docs/diagnostics}. */
    public String page() {
        return PAGES + id() + ".md";
    }

    /** The severity where no option sets another. */
    public Severity severity() {
        return severity;
    }

    /** The text with its placeholders. */
    public String text() {
        return text;
    }

    /** The code of an id, with or without {@code TRUCE-}. */
    static Optional<DiagnosticCode> find(String id) {
        String full = id.startsWith("TRUCE-") ? id : "TRUCE-" + id;
        return Stream.of(values()).filter(code -> code.id().equals(full)).findFirst();
    }
}
