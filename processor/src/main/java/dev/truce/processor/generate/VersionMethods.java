package dev.truce.processor.generate;

import dev.truce.processor.model.VersionRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of preconditions and claimed versions, each in the form that throws and the one that returns. */
final class VersionMethods {
    private static final String IF_MATCH = "ifMatch";
    private static final String IF_NONE_MATCH = "ifNoneMatch";
    private static final String CLAIMED = "claimed";
    private static final String VERSION = "version";
    private static final String CURRENT_VERSION = "currentVersion";
    private static final String EXISTS = "exists";

    private final GuardDraft guard;
    private final VersionRule rule;
    private final VersionType type;
    private final String versionType;
    private final @Nullable String constant;

    private VersionMethods(GuardDraft guard, VersionRule rule, @Nullable String constant) {
        this.guard = guard;
        this.rule = rule;
        this.constant = constant;
        this.type = VersionType.of(rule.type(), guard);
        this.versionType = type.isNumber() ? type.name() : guard.nullable(type.name());
    }

    /** Adds the methods, and returns the name of the rule's constant, {@code null} where there is none. */
    static @Nullable String addTo(GuardDraft guard) {
        VersionRule rule = guard.resource().version();
        if (rule == null) {
            return null;
        }
        String constant = VersionTags.isSound(guard.resource(), rule) ? rule(guard, rule) : null;
        VersionMethods methods = new VersionMethods(guard, rule, constant);
        new VersionTags(guard, rule, methods.type).add();
        methods.addChecks();
        methods.addLostUpdates();
        return constant;
    }

    private static String rule(GuardDraft guard, VersionRule rule) {
        String type = guard.name(RuntimeTypes.VERSION_RULE);
        String code = new RuleCode(type)
                .argument(guard.problem(rule.preconditionFailed()))
                .argument(guard.problem(rule.stale()))
                .argument(guard.problem(rule.preconditionRequired()))
                .build();
        return guard.constant("VERSION", type, code);
    }

    private void addChecks() {
        String status = "412; 400 for a malformed header";
        check("checkVersion", "check", "Checks If-Match; an absent header passes", status, IF_MATCH, VERSION);
        checkResource("checkVersion");
        conflict("versionConflict", "conflict", "checkVersion", IF_MATCH, VERSION);
        String required = "Checks If-Match, which must be present";
        check("requireVersion", "require", required, "428, " + status, IF_MATCH, VERSION);
        checkResource("requireVersion");
        conflict("requiredVersionConflict", "requiredConflict", "requireVersion", IF_MATCH, VERSION);
        String both = "Checks If-Match and then the version that the body claims; what is absent passes";
        check("checkVersion", "check", both, "409, " + status, IF_MATCH, CLAIMED, VERSION);
        conflict("versionConflict", "conflict", "checkVersion", IF_MATCH, CLAIMED, VERSION);
        String body = "Checks the version that the body claims; an absent one passes";
        check("checkClaimedVersion", "checkClaimed", body, "409", CLAIMED, VERSION);
        conflict("claimedVersionConflict", "claimedConflict", "checkClaimedVersion", CLAIMED, VERSION);
        String create = "Checks If-None-Match: * of a create; an absent header passes";
        check("checkAbsent", "checkAbsent", create, status, IF_NONE_MATCH, EXISTS);
        conflict("absentConflict", "absentConflict", "checkAbsent", IF_NONE_MATCH, EXISTS);
        String write = "Checks If-None-Match of a write; an absent header passes";
        check("checkNoneMatch", "checkNoneMatch", write, status, IF_NONE_MATCH, VERSION);
        conflict("noneMatchConflict", "noneMatchConflict", "checkNoneMatch", IF_NONE_MATCH, VERSION);
    }

    /** A check that throws; where it compares with the version of a write, it returns that version. */
    private void check(String name, String runtimeName, String text, String status, String... parameters) {
        boolean returnsVersion = !parameters[0].equals(IF_NONE_MATCH);
        String call = constant + "." + runtimeName + "(" + arguments(parameters) + ");";
        guard.add(method(name, parameters)
                .javadoc(text + ".\n\n" + (returnsVersion ? "@return {@code version}\n" : "") + "@throws "
                        + guard.name(RuntimeTypes.CONFLICT_EXCEPTION) + " if it fails (" + status + ")")
                .returns(returnsVersion ? versionType : "void")
                .body(unlessBroken(returnsVersion ? call + "\nreturn version;" : call)));
    }

    /** The same check for the resource itself. */
    private void checkResource(String name) {
        String version = VersionTags.read(guard, rule);
        if (type.isNumber() && rule.type().isReference()) {
            version = version == null
                    ? null
                    : guard.name(Objects.class) + ".requireNonNull(" + version + ", "
                            + StringLiteral.of(String.valueOf(rule.member())) + ")";
        }
        guard.add(method(name, IF_MATCH)
                .javadoc("As {@link #" + name + "(" + guard.name(RuntimeTypes.IF_MATCH) + ", " + type.name()
                        + ")}, for the version of the " + guard.words() + ".")
                .parameter(guard.anyResource(), guard.resourceParameter())
                .returns(versionType)
                .body(version == null ? guard.broken() : "return " + name + "(ifMatch, " + version + ");"));
    }

    private void conflict(String name, String runtimeName, String check, String... parameters) {
        guard.add(method(name, parameters)
                .javadoc("Returns what {@code " + check + "} throws, {@code null} where it passes.")
                .returnsNullable(guard.name(RuntimeTypes.CONFLICT))
                .body(answer(runtimeName, parameters)));
    }

    private void addLostUpdates() {
        String conflict = guard.name(RuntimeTypes.CONFLICT);
        guard.add(method("lostUpdate", IF_MATCH)
                .javadoc("Returns the conflict of a write that lost the race after its check had passed.")
                .returns(conflict)
                .body(answer("lost", IF_MATCH)));
        guard.add(method("lostUpdate", IF_MATCH, CURRENT_VERSION)
                .javadoc("Returns the same conflict where the version that won is known.")
                .returns(conflict)
                .body(answer("lost", IF_MATCH, CURRENT_VERSION)));
    }

    private GuardMethod method(String name, String... parameters) {
        GuardMethod method = guard.method(name);
        for (String parameter : parameters) {
            switch (parameter) {
                case IF_MATCH -> method.parameter(guard.name(RuntimeTypes.IF_MATCH), parameter);
                case IF_NONE_MATCH -> method.parameter(guard.name(RuntimeTypes.IF_NONE_MATCH), parameter);
                case EXISTS -> method.parameter("boolean", parameter);
                case CLAIMED -> method.nullable(type.claimed(), parameter);
                default -> method.nullable(type.name(), parameter);
            }
        }
        return method;
    }

    private String answer(String runtimeName, String... parameters) {
        return unlessBroken("return " + constant + "." + runtimeName + "(" + arguments(parameters) + ");");
    }

    private String unlessBroken(String body) {
        return constant == null ? guard.broken() : body;
    }

    private String arguments(String... parameters) {
        StringBuilder arguments = new StringBuilder();
        for (String parameter : parameters) {
            arguments
                    .append(arguments.isEmpty() ? "" : ", ")
                    .append(
                            switch (parameter) {
                                case CLAIMED -> type.claimed(parameter);
                                case VERSION, CURRENT_VERSION -> type.current(parameter);
                                default -> parameter;
                            });
        }
        return arguments.toString();
    }
}
