package dev.truce.processor.generate;

import dev.truce.processor.model.VersionRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checks of preconditions and claimed versions. Those that return the conflict are methods of the rule itself. */
final class VersionMethods {
    private static final String IF_MATCH = "ifMatch";
    private static final String IF_NONE_MATCH = "ifNoneMatch";
    private static final String CLAIMED = "claimed";
    private static final String VERSION = "version";
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
        String declared = rule(guard, rule);
        String constant = VersionTags.isSound(guard.resource(), rule) ? declared : null;
        VersionMethods methods = new VersionMethods(guard, rule, constant);
        new VersionTags(guard, rule, methods.type).add();
        methods.addChecks();
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
        String required = "Checks If-Match, which must be present";
        check("requireVersion", "require", required, "428, " + status, IF_MATCH, VERSION);
        checkResource("requireVersion");
        String both = "Checks If-Match and then the version that the body claims; what is absent passes";
        check("checkVersion", "check", both, "409, " + status, IF_MATCH, CLAIMED, VERSION);
        String body = "Checks the version that the body claims; an absent one passes";
        check("checkClaimedVersion", "checkClaimed", body, "409", CLAIMED, VERSION);
        String create = "Checks If-None-Match: * of a create; an absent header passes";
        check("checkAbsent", "checkAbsent", create, status, IF_NONE_MATCH, EXISTS);
        String write = "Checks If-None-Match of a write; an absent header passes";
        check("checkNoneMatch", "checkNoneMatch", write, status, IF_NONE_MATCH, VERSION);
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
                                case VERSION -> type.current(parameter);
                                default -> parameter;
                            });
        }
        return arguments.toString();
    }
}
