package stet.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who do something at the same moment. */
public final class Together {
    private Together() {}

    /** What each of two threads got for the same act, in no order. */
    public static <T> List<T> both(Callable<T> act) throws Exception {
        return both(act, act);
    }

    /** What each got, in the order given; an exception of either is thrown. */
    public static <T> List<T> both(Callable<T> first, Callable<T> second) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<T> one = two.submit(first);
            Future<T> other = two.submit(second);
            return List.of(one.get(), other.get());
        } finally {
            two.shutdownNow();
        }
    }
}
