package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the properties that getters read with those that Jackson itself derives. */
class BeanNamesTest {
    private static final SerializationConfig CONFIG = new ObjectMapper().getSerializationConfig();
    private static final AnnotatedClass BEAN =
            AnnotatedClassResolver.resolve(CONFIG, CONFIG.constructType(Object.class), CONFIG);
    private static final AccessorNamingStrategy JACKSON =
            CONFIG.getAccessorNaming().forPOJO(CONFIG, BEAN);

    static Stream<String> suffixes() {
        return Stream.of(
                "",
                "Name",
                "name",
                "URL",
                "URLPath",
                "urlPath",
                "EMail",
                "eMail",
                "Email",
                "ID",
                "Id",
                "X",
                "XY",
                "XYz",
                "A1",
                "ABc1",
                "IsActive",
                "isActive",
                "_name",
                "_Name",
                "$value",
                "1st",
                "Straße",
                "ÄÖ",
                "ÄÖü",
                "Ünder",
                "ıd",
                "Iıd",
                "UUID",
                "HTMLText",
                "PDF",
                "FirstName",
                "CreatedAT",
                "aB",
                "Ab");
    }

    @ParameterizedTest
    @MethodSource("suffixes")
    void gettersReadThePropertyThatJacksonNames(String suffix) {
        String method = "get" + suffix;
        String expected = JACKSON.findNameForRegularGetter(null, method);

        assertThat(GetterNames.CLASSIC.of(method, false, "", "-")).isEqualTo(expected == null ? "-" : expected);
    }

    @ParameterizedTest
    @MethodSource("suffixes")
    void isGettersReadThePropertyThatJacksonNames(String suffix) {
        String method = "is" + suffix;
        String expected = jacksonNameOfIsGetter(method);

        assertThat(GetterNames.CLASSIC.of(method, true, "", "-")).isEqualTo(expected == null ? "-" : expected);
        assertThat(GetterNames.CLASSIC.of(method, false, "", "-")).isEqualTo("-");
    }

    private static String jacksonNameOfIsGetter(String method) {
        AnnotatedMethod flag = AnnotatedClassResolver.resolve(CONFIG, CONFIG.constructType(Flag.class), CONFIG)
                .findMethod("isFlag", new Class<?>[0]);
        return JACKSON.findNameForIsGetter(flag, method);
    }

    private static final class Flag {
        public boolean isFlag() {
            return true;
        }
    }
}
