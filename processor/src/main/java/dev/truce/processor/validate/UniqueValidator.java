package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.UniqueRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks {@code @Unique}: the members that it names, and whether their values can be compared. */
final class UniqueValidator {

    private final Resource resource;
    private final Collector findings = new Collector();
    private final Set<List<Object>> seen = new HashSet<>();

    private UniqueValidator(Resource resource) {
        this.resource = resource;
    }

    static Findings check(Resource resource) {
        UniqueValidator validator = new UniqueValidator(resource);
        for (UniqueRule rule : resource.uniques()) {
            validator.checkFields(rule);
            validator.checkScope(rule);
            validator.checkRepetition(rule);
            validator.checkCase(rule);
            validator.checkJpa(rule);
            validator.checkMerge(rule);
        }
        return validator.findings.findings();
    }

    private void checkFields(UniqueRule rule) {
        SourceLocation location = rule.location();
        if (rule.fields().isEmpty()) {
            findings.add(DiagnosticCode.UNIQUE_NO_FIELDS, location, example());
        }
        if (!speaksOfItsMember(rule)) {
            findings.add(
                    DiagnosticCode.UNIQUE_FIELDS_ON_MEMBER, location.at("fields"), String.valueOf(location.member()));
            return;
        }
        for (int i = 0; i < rule.fields().size(); i++) {
            String field = rule.fields().get(i);
            Optional<Member> member = resource.member(field);
            if (member.isEmpty()) {
                findings.add(
                        DiagnosticCode.UNIQUE_UNKNOWN_FIELD,
                        location.at("fields", i),
                        field,
                        resource.type().simpleName(),
                        Suggestion.hint(field, Names.ofMembers(resource)));
            } else if (rule.fields().indexOf(field) < i) {
                findings.add(DiagnosticCode.UNIQUE_REPEATED_FIELD, location.at("fields", i), field);
            } else if (!isComparable(member.get().type())) {
                findings.add(
                        DiagnosticCode.UNIQUE_TYPE,
                        location.at("fields", i),
                        field,
                        Names.ofType(member.get().type()));
            }
        }
    }

    private void checkMerge(UniqueRule rule) {
        if (rule.mergedId() != null) {
            findings.add(
                    DiagnosticCode.UNIQUE_MERGED_ID,
                    rule.mergedId(),
                    resource.type().simpleName(),
                    rule.fields().get(0));
        }
    }

    /** Whether a rule on a member names that member only; a rule on an accessor names the property. */
    private static boolean speaksOfItsMember(UniqueRule rule) {
        String member = rule.location().member();
        if (member == null || rule.fields().isEmpty()) {
            return true;
        }
        int parameters = member.indexOf('(');
        String name = parameters < 0 ? member : member.substring(0, parameters);
        String field = rule.fields().get(0);
        return rule.fields().size() == 1
                && (name.equals(field) || name.equalsIgnoreCase("get" + field) || name.equalsIgnoreCase("is" + field));
    }

    /**
     * Reports types whose values cannot be compared: databases round floating-point numbers, and have several forms
     * for values with parts.
     */
    private static boolean isComparable(TypeRef type) {
        return switch (type.shape()) {
            case PRIMITIVE, CLASS ->
                !Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                        .contains(type.name());
            case COLLECTION, MAP -> false;
            case ENUM, OTHER -> true;
        };
    }

    private void checkScope(UniqueRule rule) {
        for (int i = 0; i < rule.scope().size(); i++) {
            String name = rule.scope().get(i);
            if (rule.fields().contains(name)) {
                findings.add(
                        DiagnosticCode.UNIQUE_SCOPE_OVERLAP, rule.location().at("scope", i), name);
            }
        }
    }

    private void checkRepetition(UniqueRule rule) {
        boolean isNew = seen.add(List.of(
                Set.copyOf(rule.fields()),
                Set.copyOf(rule.scope()),
                rule.where().strip()));
        if (!isNew && !rule.fields().isEmpty()) {
            findings.add(DiagnosticCode.UNIQUE_REPEATED, rule.location(), String.join(", ", rule.fields()));
        }
    }

    private void checkCase(UniqueRule rule) {
        if (!rule.ignoreCase() || rule.fields().isEmpty()) {
            return;
        }
        for (String field : rule.fields()) {
            Optional<Member> member = resource.member(field);
            if (member.isEmpty() || mayBeText(member.get().type())) {
                return;
            }
        }
        findings.add(
                DiagnosticCode.UNIQUE_IGNORE_CASE, rule.location().at("ignoreCase"), String.join(", ", rule.fields()));
    }

    /** Whether a column can hold a value of the type; a class of the user may be stored as text. */
    private static boolean mayBeText(TypeRef type) {
        return switch (type.shape()) {
            case PRIMITIVE -> type.name().equals("char");
            case CLASS ->
                type.is(String.class)
                        || type.is(CharSequence.class)
                        || type.is(Character.class)
                        || !type.name().startsWith("java.");
            case ENUM, COLLECTION, MAP -> false;
            case OTHER -> true;
        };
    }

    private void checkJpa(UniqueRule rule) {
        if (rule.jpaFields() != null) {
            findings.add(
                    DiagnosticCode.UNIQUE_JPA_MISMATCH,
                    rule.location().at("constraint"),
                    String.join(", ", rule.constraintNames()),
                    String.join(", ", rule.jpaFields()),
                    String.join(", ", rule.fields()));
        }
    }

    private String example() {
        List<String> names = Names.ofMembers(resource).stream().limit(2).toList();
        return names.isEmpty() ? "{…}" : "{\"" + String.join("\", \"", names) + "\"}";
    }
}
