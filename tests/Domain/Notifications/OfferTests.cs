using AiTalent.Domain.Notifications;
using CsCheck;

namespace AiTalent.Domain.Tests.Notifications;

public sealed class OfferTests
{
    [Theory]
    [InlineData(1, 30)]
    [InlineData(24, 12 * 60)]
    [InlineData(48, 24 * 60)]
    [InlineData(72, 48 * 60)]
    [InlineData(30 * 24, 29 * 24 * 60)]
    public void It_ends_soon_from_half_of_its_time_and_never_earlier_than_a_day_before(int hours, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), new Offer(Now, Now.AddHours(hours)).EndingFrom());

    [Fact]
    public void There_is_always_time_to_remind_and_time_to_answer() => Property.Holds(
        Gen.Int[1, 24 * 30],
        hours =>
        {
            var offer = new Offer(Now, Now.AddHours(hours));
            Assert.InRange(offer.EndingFrom(), offer.From.AddTicks(1), offer.Until.AddTicks(-1));
            Assert.True(offer.Until - offer.EndingFrom() <= TimeSpan.FromHours(24));
        },
        cases: 200,
        print: hours => $"{hours} h");
}
