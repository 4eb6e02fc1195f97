package fr.vitrine.frontend.access;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The methods of all services that act for somebody, called with whatever arguments fit. What a call would have changed is
 * taken back; what goes wrong for another reason than who calls has nothing to do with access.
 */
final class ServiceCalls {

    private final ApplicationContext context;
    private final Map<Class<?>, Object> identifiers;
    private final Map<Class<?>, Object> keys;
    private final TransactionTemplate transaction;

    /**
     * @param identifiers arguments by their type: what some of the callers have a right to
     * @param keys the same by the service that is called: numbers, words and lists
     */
    ServiceCalls(ApplicationContext context, Map<Class<?>, Object> identifiers, Map<Class<?>, Object> keys) {
        this.context = context;
        this.identifiers = identifiers;
        this.keys = keys;
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** @param bean whose method it is */
    record Call(Object bean, Method method) {

        String name() {
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
        }
    }

    /** How a caller fared. */
    enum Outcome {
        ADMITTED,
        DENIED,
        NOT_FOUND
    }

    Stream<Call> all() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("fr.vitrine"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method ->
                                Arrays.asList(method.getParameterTypes()).contains(Actor.class))
                        .filter(method -> !method.isSynthetic())
                        .map(method -> new Call(bean, method)));
    }

    Outcome outcome(Call call, Actor actor) {
        var arguments = Arrays.stream(call.method().getParameterTypes())
                .map(type -> type == Actor.class ? actor : argument(call, type))
                .toArray();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                call.method().invoke(call.bean(), arguments);
                return Outcome.ADMITTED;
            } catch (InvocationTargetException thrown) {
                return outcome(thrown.getTargetException());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Outcome outcome(Throwable thrown) {
        return switch (thrown) {
            case AccessDenied _ -> Outcome.DENIED;
            case NotFound _ -> Outcome.NOT_FOUND;
            default -> Outcome.ADMITTED;
        };
    }

    private @Nullable Object argument(Call call, Class<?> type) {
        var key = keys.get(AopUtils.getTargetClass(call.bean()));
        if (key != null && (type.isInstance(key) || isPrimitive(type, key))) {
            return key;
        }
        if (identifiers.containsKey(type)) {
            return identifiers.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return identifier(type);
        }
        return Stream.<Object>of(
                        "x",
                        1,
                        -1L,
                        false,
                        Locale.FRENCH,
                        new EmailAddress("quelqu-un@example.org"),
                        new byte[0],
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty())
                .filter(value -> type.isInstance(value) || isPrimitive(type, value))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPrimitive(Class<?> type, Object value) {
        return type == int.class && value instanceof Integer
                || type == long.class && value instanceof Long
                || type == boolean.class && value instanceof Boolean;
    }

    /** Of something that there is not. */
    private static @Nullable Object identifier(Class<?> type) {
        try {
            return type.getConstructor(long.class).newInstance(-1L);
        } catch (ReflectiveOperationException other) {
            return null;
        }
    }
}
