package dev.truce.processor.openapi;

import dev.truce.Disclosure;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.ArrayList;
import java.util.List;

/** Documents duplicates; for a rule that discloses nothing, neither field nor value. */
final class DuplicateProblems {

    private final WireMembers members;

    DuplicateProblems(WireMembers members) {
        this.members = members;
    }

    DocumentedProblem describe(String name, Resource resource, UniqueRule rule) {
        String words = Names.words(resource.name());
        if (rule.disclosure() == Disclosure.HIDDEN) {
            return DocumentedProblem.usual(
                    name, rule.problem(), List.of(), "the " + words + " conflicts with another one", new Mapping());
        }
        List<Field> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String member : rule.fields()) {
            Field field = field(resource, member);
            fields.add(field);
            names.add(field.name());
        }
        List<ProblemMember> schemas = new ArrayList<>();
        Mapping example = new Mapping();
        schemas.add(ProblemMember.required(MemberName.FIELDS, Schemas.arrayOf(Schemas.oneOfStrings(names))));
        example.put(MemberName.FIELDS, Sequence.ofStrings(names));
        if (names.size() == 1) {
            schemas.add(ProblemMember.required(MemberName.FIELD, Schemas.oneOfStrings(names)));
            example.put(MemberName.FIELD, names.get(0));
        }
        if (rule.disclosure() == Disclosure.VALUE) {
            tell(fields, schemas, example);
        }
        return DocumentedProblem.usual(name, rule.problem(), schemas, cause(words, names, rule.ignoreCase()), example);
    }

    private static void tell(List<Field> fields, List<ProblemMember> schemas, Mapping example) {
        if (fields.size() == 1) {
            Field field = fields.get(0);
            schemas.add(ProblemMember.optional(MemberName.VALUE, TypeSchemas.schema(field.type())));
            example.put(MemberName.VALUE, field.example());
            return;
        }
        Mapping properties = new Mapping();
        Mapping values = new Mapping();
        for (Field field : fields) {
            properties.put(field.name(), TypeSchemas.schema(field.type()));
            values.put(field.name(), field.example());
        }
        schemas.add(ProblemMember.optional(
                MemberName.VALUES, new Mapping().put("type", "object").put("properties", properties)));
        example.put(MemberName.VALUES, values);
    }

    private static String cause(String words, List<String> names, boolean ignoreCase) {
        return "another " + words + " has the same `" + String.join("` and `", names) + "`"
                + (ignoreCase ? ", whatever its case" : "");
    }

    private Field field(Resource resource, String name) {
        Member member = members.find(resource, name);
        return member == null
                ? new Field(name, TypeRef.of(TypeRef.Shape.OTHER, ""))
                : new Field(member.jsonName(), member.type());
    }

    private record Field(String name, TypeRef type) {
        Node example() {
            return TypeSchemas.example(type, name);
        }
    }
}
