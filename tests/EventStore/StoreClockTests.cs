namespace AiTalent.EventStore.Tests;

public sealed class StoreClockTests
{
    private readonly HandTime _time = new();

    [Fact]
    public void Until_the_database_has_answered_it_shows_the_machines_time()
    {
        var clock = new StoreClock(_time);
        Assert.False(clock.IsKnown);
        Assert.Equal(_time.GetUtcNow(), clock.Now);
        Assert.Equal(TimeSpan.Zero, clock.Offset);
    }

    [Fact]
    public void It_follows_the_databases_clock_whatever_the_machines_clock_says()
    {
        var clock = new StoreClock(_time);
        var database = _time.GetUtcNow().AddMinutes(-7);
        clock.Observe(database);
        _time.Pass(TimeSpan.FromSeconds(10));
        _time.SetWall(_time.GetUtcNow().AddHours(1));
        Assert.Equal(database.AddSeconds(10), clock.Now);
        Assert.Equal(TimeSpan.FromMinutes(-67), clock.Offset);
    }

    [Fact]
    public void A_reading_that_came_slowly_does_not_put_it_back_and_one_that_is_ahead_moves_it_on()
    {
        var clock = new StoreClock(_time);
        var database = _time.GetUtcNow();
        clock.Observe(database);
        _time.Pass(TimeSpan.FromSeconds(1));
        clock.Observe(database.AddMilliseconds(900));
        Assert.Equal(database.AddSeconds(1), clock.Now);
        clock.Observe(database.AddMilliseconds(1100));
        Assert.Equal(database.AddMilliseconds(1100), clock.Now);
    }

    [Fact]
    public void A_database_clock_that_was_set_back_is_followed()
    {
        var clock = new StoreClock(_time);
        var database = _time.GetUtcNow();
        clock.Observe(database);
        clock.Observe(database.AddSeconds(-5));
        Assert.Equal(database.AddSeconds(-5), clock.Now);
    }

    [Fact]
    public void A_jump_is_told_by_its_length_and_a_slow_answer_is_none()
    {
        var clock = new StoreClock(_time);
        var database = _time.GetUtcNow();
        Assert.Null(clock.Observe(database));
        _time.Pass(TimeSpan.FromSeconds(10));

        Assert.Null(clock.Observe(database));
        Assert.Null(clock.Observe(database.AddSeconds(10)));
        Assert.Equal(TimeSpan.FromDays(3), clock.Observe(database.AddSeconds(10).AddDays(3)));
        Assert.Equal(TimeSpan.FromDays(-3), clock.Observe(database.AddSeconds(10)));
    }

    [Fact]
    public void A_clock_that_jumped_forward_settles_in_ten_minutes_or_when_it_is_set_back()
    {
        var clock = new StoreClock(_time);
        var database = _time.GetUtcNow();
        clock.Observe(database);
        Assert.True(clock.IsSettled);

        clock.Observe(database.AddDays(3));
        Assert.False(clock.IsSettled);
        _time.Pass(TimeSpan.FromMinutes(11));
        Assert.True(clock.IsSettled);

        clock.Observe(database.AddDays(9));
        Assert.False(clock.IsSettled);
        clock.Observe(database.AddMinutes(11));
        Assert.True(clock.IsSettled);
    }

    private sealed class HandTime : TimeProvider
    {
        private DateTimeOffset _wall = Requests.Noon;
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _wall;

        public override long GetTimestamp() => _ticks;

        public void SetWall(DateTimeOffset wall) => _wall = wall;

        public void Pass(TimeSpan time)
        {
            _ticks += time.Ticks;
            _wall += time;
        }
    }
}
