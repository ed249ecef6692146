package dev.truce.processor.schema;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the columns of members: the declared column, or the member's name as written, in snake case or with {@code _id}. */
final class MemberColumns {
    /** Word boundaries of Spring Boot's strategy, which keeps abbreviations in one word: {@code skuURL} becomes {@code skuurl}. */
    private static final Pattern SPRING = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu}[\\p{Ll}\\p{Nd}])");

    private final Resource resource;
    private final Table table;

    MemberColumns(Resource resource, Table table) {
        this.resource = resource;
        this.table = table;
    }

    /** Finds the column of a member or name. */
    @Nullable
    Column of(String name) {
        for (String candidate : candidates(name)) {
            Column column = table.column(candidate);
            if (column != null) {
                return column;
            }
        }
        return null;
    }

    /** Finds the member of a column. */
    @Nullable
    String memberOf(String column) {
        for (Member member : resource.members()) {
            Column own = of(member.name());
            if (own != null && own.name().key().equals(column)) {
                return member.name();
            }
        }
        return null;
    }

    /** Returns the most likely name for the column of a member. */
    String expected(String name) {
        return candidates(name).iterator().next();
    }

    private Set<String> candidates(String name) {
        String declared = resource.member(name).map(Member::column).orElse(null);
        List<String> names = new ArrayList<>();
        if (declared == null) {
            names.addAll(List.of(
                    Words.underscored(name),
                    spring(name),
                    name,
                    Words.underscored(name) + "_id",
                    spring(name) + "_id"));
        } else {
            String bare = Identifier.of(declared).key();
            names.addAll(List.of(
                    bare,
                    Words.underscored(Identifier.of(declared).text()),
                    spring(Identifier.of(declared).text())));
        }
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(candidate -> keys.add(candidate.toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static String spring(String name) {
        return SPRING.matcher(name.replace('.', '_')).replaceAll("_");
    }
}
