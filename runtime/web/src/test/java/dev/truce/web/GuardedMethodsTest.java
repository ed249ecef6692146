package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Guarded;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedMethodsTest {

    private final GuardedMethods methods = new GuardedMethods();

    @Test
    void methodIsGuardedByTheInterfaceThatItImplements() {
        assertThat(resource(method(Accounts.class, "delete", long.class))).containsExactly(Account.class);
    }

    @Test
    void methodIsGuardedByTheGenericInterfaceWhoseParametersItBinds() {
        assertThat(resource(method(Accounts.class, "update", long.class, Account.class)))
                .containsExactly(Account.class);
    }

    @Test
    void methodIsGuardedByTheGenericClassAboveTheNextClass() {
        assertThat(resource(method(Special.class, "update", long.class, Account.class)))
                .containsExactly(Account.class);
    }

    @Test
    void overloadWithOtherParametersIsNotGuarded() {
        assertThat(resource(method(Accounts.class, "update", long.class, String.class)))
                .isEmpty();
    }

    private List<Class<?>> resource(Method method) {
        return methods.of(method).parts().stream()
                .<Class<?>>map(GuardedOperation.Part::resource)
                .toList();
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> !each.isBridge()
                        && each.getName().equals(name)
                        && Arrays.equals(each.getParameterTypes(), parameters))
                .findFirst()
                .orElseThrow();
    }

    private record Account(long id) {}

    private interface Editing<T> {
        @Guarded(Account.class)
        T update(long id, T sent);

        @Guarded(Account.class)
        void delete(long id);
    }

    private static class Accounts implements Editing<Account> {
        @Override
        public Account update(long id, Account sent) {
            return sent;
        }

        public String update(long id, String sent) {
            return sent;
        }

        @Override
        public void delete(long id) {}
    }

    private static final class Special extends Accounts {
        @Override
        public Account update(long id, Account sent) {
            return sent;
        }
    }
}
