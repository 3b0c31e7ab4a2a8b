package stet.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order tables are filled, and which of their columns have to wait. */
class TableTest {
    @Test
    void a_table_comes_behind_those_it_refers_to() {
        assertEquals(
                List.of("account", "claim", "board"),
                order(table("board", "claim", "account"), table("claim", "account"), table("account")));
    }

    @Test
    void what_refers_to_its_own_table_waits() {
        Table claim = table("claim", "account", "claim");
        assertEquals(List.of("account", "claim"), order(claim, table("account")));
        assertEquals(List.of("claim_id"), claim.later(Set.of("account")));
        assertEquals(List.of("id", "account_id"), claim.without(claim.later(Set.of("account"))));
    }

    @Test
    void a_circle_is_cut_where_the_first_of_it_refers_on() {
        Table one = table("one", "other");
        Table other = table("other", "one");
        assertEquals(List.of("one", "other"), order(one, other));
        assertEquals(List.of("other_id"), one.later(Set.of()));
        assertEquals(List.of(), other.later(Set.of("one")));
    }

    private static List<String> order(Table... tables) {
        return Table.inOrder(List.of(tables)).stream().map(Table::name).toList();
    }

    private static Table table(String name, String... referred) {
        List<String> columns = Stream.concat(
                        Stream.of("id"), Stream.of(referred).map(other -> other + "_id"))
                .toList();
        List<Table.Reference> references = Stream.of(referred)
                .map(other -> new Table.Reference(other + "_id", other))
                .toList();
        return new Table(name, columns, List.of("id"), List.of("id"), references);
    }
}
