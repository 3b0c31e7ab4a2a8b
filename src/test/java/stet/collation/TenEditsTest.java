package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An article between Monday and Tuesday: ten edits, each of another kind. */
class TenEditsTest {
    private static final String MONDAY = """
            Why the island of Moen is running out of water

            The reservoir above Stege has fallen to 38 percent of its volume.
            It was built in 1957 for a town of four thousand people.
            Today eleven thousand live there.

            Farmers use two thirds of all water on the island.
            Their association says that the share has been falling for a decade.
            It refused to give figures.

            The council will vote on a desalination plant in October.
            Karin Holst, who chairs the water board, calls the plant a costly mistake.
            It would be powered by wind.

            Tourists are another matter.
            On a day in July they drink as much as the whole town.
            The hotels have promised to install meters.
            None had done so by Friday.

            A leak was found under the old dairy.
            It had run for nine years.

            Rain is expected on Sunday.
            """;

    private static final String TUESDAY = """
            Why the island of Moen is short of water

            Nobody who came by ferry this weekend could miss the signs.

            The reservoir above Stege has fallen to 33 percent of its volume.
            It was built in 1957 for a town of four thousand people.
            Today eleven thousand live there.

            Tourists are another matter.
            On a day in July they drink as much as the whole town.
            The hotels have not promised to install meters.

            Farmers use two thirds of all water on the island.
            Their association says that the share has been falling for a decade, but it refused to give figures.

            The council will vote on a desalination plant in October.

            Karin Holt, who chairs the water board, calls the plant a costly mistake.
            It would be powered by wind.

            A leak was found under the old dairy.
            The pipe dates from before the war.

            Rain is expected on Sunday.
            None had done so by Friday.
            """;

    private final Held held = Held.of(MONDAY, TUESDAY);

    @Test
    void each_sentence_has_its_fate() {
        assertEquals("C0 C2 K3 K4 K8 C9 C9 K10 C11 K12 M5 M6 C7 M16 K13 V K15", held.fates());
    }

    @Test
    void what_has_to_be_read_again_is_fresh() {
        assertEquals(List.of(0, 1, 2, 7, 9, 11, 14), held.collation().fresh());
    }

    @Test
    void passages_go_on() {
        assertEquals(
                Map.of(1, 1, 3, 2, 4, 5, 5, 3, 7, 4, 8, 6, 9, 7),
                held.collation().passages());
    }
}
