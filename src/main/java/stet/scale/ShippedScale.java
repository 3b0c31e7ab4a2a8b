package stet.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The scale that ships, scales/stet.json; published once, into a desk that has none. */
@ApplicationScoped
public class ShippedScale {
    record Shipped(int best, int worst, List<Rating.Draft> ratings) {}

    @Transactional
    public void publish() {
        if (RatingScale.newest(RatingScale.STET).isPresent()) return;
        Shipped shipped = read();
        RatingScale.publish(RatingScale.STET, shipped.best(), shipped.worst(), shipped.ratings(), null);
    }

    private static Shipped read() {
        try (InputStream file = ShippedScale.class.getResourceAsStream("/scales/stet.json")) {
            return new ObjectMapper().readValue(file, Shipped.class);
        } catch (IOException notInTheJar) {
            throw new UncheckedIOException(notInTheJar);
        }
    }
}
