package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberReaderTest {

    @Test
    void theComponentsOfARecordAreReadThroughTheirAccessors() {
        Resource order = Compile.of(
                        "package shop; import dev.truce.*; record Order(java.util.UUID id, @Unique String number) {}")
                .resource("shop.Order");

        assertThat(order.members()).extracting(Member::name).containsExactly("id", "number");
        assertThat(order.members()).extracting(Member::accessor).containsExactly("id()", "number()");
        assertThat(order.members().get(0).type().is(UUID.class)).isTrue();
    }

    @Test
    void aRuleOnARecordComponentIsReadOnceAndPlacedOnItsField() {
        Resource order = Compile.of("package shop; import dev.truce.*; record Order(@Unique String number) {}")
                .resource("shop.Order");

        assertThat(order.uniques()).hasSize(1);
        assertThat(order.uniques().get(0).location().member()).isEqualTo("number");
        assertThat(order.uniques().get(0).location().annotation()).isEqualTo("dev.truce.Unique");
    }

    @Test
    void gettersMayKeepASmallLetterBeforeACapital() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        class User {
                            @Unique private String eMail;
                            private String aName;
                            private String xml;
                            private boolean isOn;
                            public String geteMail() { return eMail; }
                            public String getAName() { return aName; }
                            public String getxml() { return xml; }
                            public boolean getisOn() { return isOn; }
                        }
                        """).resource("shop.User");

        assertThat(user.members()).extracting(Member::accessor).containsExactly("geteMail()", "getAName()", null, null);
    }

    @Test
    void gettersOfLombokMayLeaveOutAPrefixThatOnlyItsConfigurationNames() {
        Resource user = Compile.of("package lombok; public @interface Generated {}", """
                        package shop;
                        import dev.truce.*;
                        import lombok.Generated;
                        class User {
                            @Unique private String mName;
                            private long m_version;
                            private boolean mOpen;
                            private String fCode;
                            private String code;
                            private String hand;
                            @Generated String getName() { return mName; }
                            @Generated long getVersion() { return m_version; }
                            @Generated boolean isOpen() { return mOpen; }
                            @Generated String getCode() { return code; }
                            private String mOther;
                            String getOther() { return mOther; }
                        }
                        """)
                .resource("shop.User");

        assertThat(user.members())
                .extracting(Member::accessor)
                .containsExactly("getName()", "getVersion()", "isOpen()", null, "getCode()", null, null);
        assertThat(user.members()).extracting(Member::jsonName).startsWith("name", "version", "open");
    }

    @Test
    void fieldsAreReadThroughBeanAccessorsWhereThereAreAny() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        class User {
                            @Unique private String email;
                            private boolean active;
                            private long version;
                            String note;
                            private String secret;
                            static int count;
                            transient int cached;
                            String getEmail() { return email; }
                            public boolean isActive() { return active; }
                            long version() { return version; }
                        }
                        """).resource("shop.User");

        assertThat(user.members())
                .extracting(Member::name)
                .containsExactly("email", "active", "version", "note", "secret");
        assertThat(user.members())
                .extracting(Member::accessor)
                .containsExactly("getEmail()", "isActive()", "version()", "note", null);
    }

    @Test
    void membersOfASuperclassComeFirstWithTheTypesOfTheSubclass() {
        Resource user = Compile.of(
                        """
                        package base;
                        public abstract class Entity<K> {
                            private K id;
                            protected String hidden;
                            public K getId() { return id; }
                        }
                        """,
                        "package shop; import dev.truce.*; class User extends base.Entity<Long> { @Unique String email; }")
                .resource("shop.User");

        assertThat(user.members()).extracting(Member::name).containsExactly("id", "hidden", "email");
        assertThat(user.member("id").orElseThrow().type().name()).isEqualTo("java.lang.Long");
        assertThat(user.member("hidden").orElseThrow().accessor())
                .as("protected in another package: the guard cannot read it")
                .isNull();
        assertThat(user.member("id").orElseThrow().location().type().qualifiedName())
                .isEqualTo("base.Entity");
    }

    @Test
    void anAccessorReadsAFieldOnlyWhereItHasItsType() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        import java.util.*;
                        class User<T> {
                            @Unique String email;
                            private Long version;
                            private int age;
                            private long count;
                            private String status;
                            private List<String> names;
                            private T value;
                            Optional<String> getEmail() { return Optional.of(email); }
                            OptionalLong getVersion() { return OptionalLong.of(version); }
                            long getAge() { return age; }
                            Long getCount() { return count; }
                            int getStatus() { return 1; }
                            String status() { return status; }
                            ArrayList<String> getNames() { return new ArrayList<>(names); }
                            T getValue() { return value; }
                        }
                        """).resource("shop.User");

        assertThat(user.members())
                .extracting(Member::accessor)
                .containsExactly("email", null, null, "getCount()", "status()", "getNames()", "getValue()");
    }

    @Test
    void anAccessorThatCodeCannotCallReadsNothing() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        class User {
                            private long version;
                            @Unique private String getEmail() { return ""; }
                            @Unique String getName() throws InterruptedException { return ""; }
                            @Unique String getPhone() { return ""; }
                            long getVersion() throws Exception { return version; }
                        }
                        """).resource("shop.User");

        assertThat(user.members()).extracting(Member::name).containsExactly("version", "email", "name", "phone");
        assertThat(user.members()).extracting(Member::accessor).containsExactly(null, null, null, "getPhone()");
    }

    @Test
    void anAnnotatedAccessorWithoutAFieldIsAMember() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        class User {
                            @Unique public String getEmail() { return ""; }
                            public String getName() { return ""; }
                        }
                        """).resource("shop.User");

        assertThat(user.members()).extracting(Member::name).containsExactly("email");
        assertThat(user.uniques().get(0).fields()).containsExactly("email");
        assertThat(user.uniques().get(0).location().member()).isEqualTo("getEmail()");
    }

    @Test
    void aRuleOnAnAccessorHoldsForWhatOverridesIt() {
        String base = """
                package base;
                import dev.truce.*;
                public abstract class Entity {
                    private String phone;
                    @Unique(code = "EMAIL_TAKEN") public abstract String getEmail();
                    @Unique public String getPhone() { return phone; }
                    @Unique(code = "NAME_TAKEN") public String getName() { return ""; }
                }
                """;
        Resource user = Compile.of(base, """
                        package shop;
                        import dev.truce.*;
                        class User extends base.Entity {
                            @Override public String getEmail() { return ""; }
                            @Override public String getPhone() { return super.getPhone(); }
                            @Override @Unique(code = "USER_NAME_TAKEN") public String getName() { return ""; }
                        }
                        """).resource("shop.User");

        assertThat(user.uniques())
                .extracting(rule -> rule.problem().code())
                .containsExactly("DUPLICATE_USER_PHONE", "EMAIL_TAKEN", "USER_NAME_TAKEN");
        assertThat(user.uniques())
                .extracting(rule -> rule.location().type().qualifiedName())
                .containsExactly("base.Entity", "base.Entity", "shop.User");
        assertThat(user.members())
                .extracting(Member::accessor)
                .containsExactly("getPhone()", "getEmail()", "getName()");
    }

    @Test
    void aRuleOnTheAccessorOfAFieldIsPlacedOnTheAccessor() {
        Resource user = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        class User {
                            private String email;
                            @Unique public String getEmail() { return email; }
                        }
                        """).resource("shop.User");

        assertThat(user.members()).hasSize(1);
        assertThat(user.uniques().get(0).location().member()).isEqualTo("getEmail()");
    }

    @Test
    void typesKeepWhatRulesAndDocumentsNeed() {
        Resource thing = Compile.of("""
                        package shop;
                        import dev.truce.*;
                        import java.util.*;
                        record Thing(@Unique int number, Color color, List<UUID> ids, String[] tags, Map<String, Integer> counts,
                                Optional<String> note, Thing parent) {
                            enum Color { RED, GREEN }
                        }
                        """).resource("shop.Thing");

        assertThat(thing.members())
                .extracting(member -> member.type().shape())
                .containsExactly(
                        Shape.PRIMITIVE,
                        Shape.ENUM,
                        Shape.COLLECTION,
                        Shape.COLLECTION,
                        Shape.MAP,
                        Shape.OTHER,
                        Shape.CLASS);
        assertThat(thing.members().get(1).type().constants()).containsExactly("RED", "GREEN");
        assertThat(thing.members().get(1).type().name()).isEqualTo("shop.Thing.Color");
        assertThat(thing.members().get(2).type().element()).isNotNull();
        assertThat(thing.members())
                .extracting(Member::required)
                .containsExactly(true, false, false, false, false, false, false);
    }

    @Test
    void theJsonNameIsTheAnnotatedOneElseTheStrategysElseTheOptions() {
        String annotations =
                "package com.fasterxml.jackson.annotation; public @interface JsonProperty { String value() default \"\"; }";
        String naming =
                "package com.fasterxml.jackson.databind.annotation; public @interface JsonNaming { Class<?> value(); }";
        String strategies = "package json; public class Strategies { public static class KebabCaseStrategy {} }";
        String annotated = """
                package shop;
                import dev.truce.*;
                @com.fasterxml.jackson.databind.annotation.JsonNaming(json.Strategies.KebabCaseStrategy.class)
                record User(@Unique String firstName, @com.fasterxml.jackson.annotation.JsonProperty("surname") String lastName) {}
                """;
        String plain = "package shop; import dev.truce.*; record Plain(@Unique String firstName) {}";

        assertThat(Compile.of(annotations, naming, strategies, annotated)
                        .jsonNaming("SNAKE_CASE")
                        .resource("shop.User")
                        .members())
                .extracting(Member::jsonName)
                .containsExactly("first-name", "surname");
        assertThat(Compile.of(plain)
                        .jsonNaming("SNAKE_CASE")
                        .resource("shop.Plain")
                        .members())
                .extracting(Member::jsonName)
                .containsExactly("first_name");
        assertThat(Compile.of(plain).resource("shop.Plain").members())
                .extracting(Member::jsonName)
                .isEqualTo(List.of("firstName"));
    }
}
