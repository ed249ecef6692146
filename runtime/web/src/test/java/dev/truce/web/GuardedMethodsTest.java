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
        assertThat(resource(Accounts.class, method(Accounts.class, "delete", long.class)))
                .containsExactly(Account.class);
    }

    @Test
    void methodIsGuardedByTheGenericInterfaceWhoseParametersItBinds() {
        assertThat(resource(Accounts.class, method(Accounts.class, "update", long.class, Account.class)))
                .containsExactly(Account.class);
    }

    @Test
    void methodIsGuardedByTheGenericClassAboveTheNextClass() {
        assertThat(resource(Special.class, method(Special.class, "update", long.class, Account.class)))
                .containsExactly(Account.class);
    }

    @Test
    void overloadWithOtherParametersIsNotGuarded() {
        assertThat(resource(Accounts.class, method(Accounts.class, "update", long.class, String.class)))
                .isEmpty();
    }

    @Test
    void inheritedMethodIsGuardedByTheInterfaceOfTheClassThatInheritsIt() {
        Method update = method(Base.class, "update", long.class, Object.class);
        Method delete = method(Base.class, "delete", long.class);

        assertThat(resource(Inheriting.class, update)).containsExactly(Account.class);
        assertThat(resource(Inheriting.class, delete)).containsExactly(Account.class);
        assertThat(resource(Unguarded.class, update)).isEmpty();
        assertThat(resource(Unguarded.class, delete)).isEmpty();
    }

    private List<Class<?>> resource(Class<?> endpoint, Method method) {
        return methods.of(endpoint, method).parts().stream()
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

    private static class Base<T> {
        public T update(long id, T sent) {
            return sent;
        }

        public void delete(long id) {}
    }

    private static final class Inheriting extends Base<Account> implements Editing<Account> {}

    private static final class Unguarded extends Base<Account> {}

    private static final class Special extends Accounts {
        @Override
        public Account update(long id, Account sent) {
            return sent;
        }
    }
}
