package fr.vitrine.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void a_jdbc_address_is_taken_as_it_is() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://db.example.invalid/vitrine"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db.example.invalid/vitrine", "", ""));
    }

    @Test
    void an_address_with_everything_in_it_is_taken_apart() {
        assertThat(DatabaseUrl.parse("postgres://anne:p%40ss+word@db.example.invalid:6543/vitrine?sslmode=require"))
                .isEqualTo(new DatabaseUrl(
                        "jdbc:postgresql://db.example.invalid:6543/vitrine?sslmode=require", "anne", "p@ss+word"));
        assertThat(DatabaseUrl.parse("postgresql://db.example.invalid/vitrine").jdbcUrl())
                .isEqualTo("jdbc:postgresql://db.example.invalid:5432/vitrine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://host/db", "host/db", "jdbc:h2:mem:x", "postgres:db"})
    void anything_else_is_refused_without_repeating_it(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DATABASE_URL is neither");
    }
}
