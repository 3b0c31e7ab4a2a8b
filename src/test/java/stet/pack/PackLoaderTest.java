package stet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.article.Revision;
import stet.claim.Claim;
import stet.history.ChainCheck;
import stet.history.Event;
import stet.history.HistoryHead;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class PackLoaderTest {
    private static final String SHIPPED = "why-is-japan-falling-behind-in-ai";

    @Inject
    PackLoader loader;

    @Test
    void an_empty_desk_has_loaded_the_pack_that_ships() {
        Saved.run(() -> {
            Article article = Article.named(SHIPPED).orElseThrow();
            assertEquals("Nghe An Newspaper (Baonghean.vn)", article.publisher());
            assertEquals("vi", article.translatedFrom());
            assertEquals("Phan Van Hoa", article.people().get(0).name());
            assertNull(article.people().get(0).account());
            assertEquals(40, Revision.current(article).passages().size());
            assertEquals(123, Claim.count("article", article));
            Event loaded =
                    Event.of("article", SHIPPED, Act.LOAD_PACK).findFirst().orElseThrow();
            assertEquals("", loaded.actor());
            assertEquals("Stet", loaded.actorName());
            assertEquals(ClaimPack.builtIn().digest(), loaded.says("pack"));
        });
    }

    @Test
    void a_desk_that_has_an_article_loads_nothing_by_itself() {
        long before = Saved.in(() -> HistoryHead.current().eventCount());
        loader.fillEmptyDesk();
        assertEquals(before, Saved.in(() -> HistoryHead.current().eventCount()));
    }

    @Test
    void a_pack_becomes_an_article_and_claims_in_the_name_of_whoever_loads_it() {
        ClaimPack pack = PackText.pack(PackText.article("loaded-by-ines"), PackText.CLAIMS);
        assertEquals(new PackLoader.Loaded("loaded-by-ines", 2, false), load(pack, "ines"));
        Saved.run(() -> {
            Article article = Article.named("loaded-by-ines").orElseThrow();
            List<Claim> claims = Claim.list("article = ?1 order by number", article);
            assertEquals(List.of("12"), claims.get(0).figures());
            assertEquals("The weather service", claims.get(0).whereToLook());
            assertEquals("Bo", claims.get(1).words().saidBy());
            assertEquals(claims.get(0).number() + 1, claims.get(1).number());
            assertTrue(claims.get(0).createdBy().is(Saved.account("ines")));
            Event written = Event.ofClaim(claims.get(0).number()).get(0);
            assertEquals(Act.LOAD_PACK, written.act());
            assertEquals("ines", written.actor());
            assertEquals("It rained on 12 days.", written.says("statement"));
            assertTrue(ChainCheck.run().isIntact());
        });
    }

    @Test
    void the_same_pack_again_changes_nothing_whatever_became_of_it() {
        ClaimPack pack = PackText.pack(PackText.article("loaded-twice"), PackText.CLAIMS);
        load(pack, "ada");
        Saved.run(() -> {
            Claim claim = Claim.find("article.slug", "loaded-twice").firstResult();
            claim.restate(claim.words().withStatement("It rained on a dozen days."), Saved.account("ada"));
        });
        long events = Saved.in(() -> HistoryHead.current().eventCount());
        String otherComments = "# Written anew\n" + PackText.CLAIMS;
        ClaimPack again = PackText.pack(PackText.article("loaded-twice"), otherComments);
        assertEquals(new PackLoader.Loaded("loaded-twice", 2, true), load(again, "ines"));
        assertEquals(events, Saved.in(() -> HistoryHead.current().eventCount()));
        assertEquals(2, Saved.in(() -> Claim.count("article.slug", "loaded-twice")));
    }

    @Test
    void another_pack_under_a_known_slug_is_refused() {
        load(PackText.pack(PackText.article("loaded-changed"), PackText.CLAIMS), "ada");
        long events = Saved.in(() -> HistoryHead.current().eventCount());
        ClaimPack changed =
                PackText.pack(PackText.article("loaded-changed"), PackText.CLAIMS.replace("12 days.", "twelve days."));
        Refusal refusal = assertThrows(Refusal.class, () -> load(changed, "ines"));
        assertEquals(409, refusal.status());
        assertTrue(refusal.getMessage().contains("loaded-changed"));
        assertEquals(events, Saved.in(() -> HistoryHead.current().eventCount()));
        String unpacked = Saved.article();
        ClaimPack late = PackText.pack(PackText.article(unpacked), PackText.CLAIMS);
        assertEquals(409, assertThrows(Refusal.class, () -> load(late, "ines")).status());
    }

    @Test
    void whoever_may_not_load_packs_is_refused() {
        Account nobody = new Stranger();
        ClaimPack pack = PackText.pack(PackText.article("loaded-by-nobody"), PackText.CLAIMS);
        assertEquals(
                403,
                assertThrows(Refusal.class, () -> loader.load(pack, nobody)).status());
        assertFalse(Saved.in(() -> Article.named("loaded-by-nobody").isPresent()));
    }

    /** Somebody without a role. */
    private static final class Stranger extends Account {
        @Override
        public boolean may(Act act) {
            return false;
        }
    }

    @Test
    void two_who_load_one_pack_at_once_load_it_once() throws Exception {
        ClaimPack pack = PackText.pack(PackText.article("loaded-at-once"), PackText.CLAIMS);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<PackLoader.Loaded> loading = () -> load(pack, "ines");
            int loaded = 0;
            for (Future<PackLoader.Loaded> done : people.invokeAll(List.of(loading, loading, loading, loading))) {
                if (!done.get().before()) loaded++;
            }
            assertEquals(1, loaded);
            assertEquals(2, Saved.in(() -> Claim.count("article.slug", "loaded-at-once")));
        } finally {
            people.shutdown();
        }
    }

    @Test
    void the_pack_that_ships_loads_in_good_time() {
        ClaimPack pack = PackText.pack(
                PackText.shipped("article.yaml").replace("slug: why-", "slug: quickly-"),
                PackText.shipped("claims.yaml"));
        Instant start = Instant.now();
        load(pack, "ines");
        Duration taken = Duration.between(start, Instant.now());
        System.out.println("Loading 123 claims took " + taken.toMillis() + " ms");
        assertTrue(taken.toSeconds() < 20, taken.toString());
    }

    private PackLoader.Loaded load(ClaimPack pack, String login) {
        return Saved.in(() -> loader.load(pack, Saved.account(login)));
    }
}
