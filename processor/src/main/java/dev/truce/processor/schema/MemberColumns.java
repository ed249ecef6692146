package dev.truce.processor.schema;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Words;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Table;
import dev.truce.processor.schema.sql.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the columns of members: the declared one, else the member's name in snake case or as it is, or with {@code _id}. */
final class MemberColumns {
    /** Spring Boot's strategy leaves an abbreviation in one word: {@code skuURL} is {@code skuurl}. */
    private static final Pattern SPRING = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu}[\\p{Ll}\\p{Nd}])");

    private final Resource resource;
    private final Table table;

    MemberColumns(Resource resource, Table table) {
        this.resource = resource;
        this.table = table;
    }

    /** The column of a member, or of that name; {@code null} if the table has none. */
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

    /** The member that a column belongs to; {@code null} where it is none's. */
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

    /** The name that the column of a member would most likely have. */
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
