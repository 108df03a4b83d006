using AiTalent.Web.Charts;
using Xunit;

namespace AiTalent.Web.Tests.Charts;

public class QuantileClassesTests
{
    [Fact]
    public void Classes_hold_equally_many_and_their_ranges_do_not_meet()
    {
        var classes = new QuantileClasses(Enumerable.Range(1, 50).Select(value => (long?)(value * value)));

        Assert.Equal([1, 2, 3, 4, 5], classes.Ranges.Select(range => range.Colour));
        Assert.All(classes.Ranges, range => Assert.Equal(10, Enumerable.Range(1, 50).Count(value => value * value >= range.Least && value * value <= range.Greatest)));
        Assert.All(classes.Ranges.Zip(classes.Ranges.Skip(1)), pair => Assert.True(pair.First.Greatest < pair.Second.Least));
    }

    [Fact]
    public void Equal_values_have_one_colour()
    {
        long?[] values = [7, 7, 7, 7, 7, 7, 7, 9, 12];
        var classes = new QuantileClasses(values);

        Assert.Equal(classes.Ranges.Count, classes.Ranges.Select(range => range.Colour).Distinct().Count());
        Assert.Equal(classes.ColourOf(7), classes.Ranges[0].Colour);
        Assert.Equal((7, 7), (classes.Ranges[0].Least, classes.Ranges[0].Greatest));
    }

    [Fact]
    public void The_greatest_is_always_the_darkest()
    {
        Assert.Equal(5, new QuantileClasses([3]).ColourOf(3));
        Assert.Equal(5, new QuantileClasses([3, 900]).ColourOf(900));
        Assert.NotEqual(5, new QuantileClasses([3, 900]).ColourOf(3));
    }

    [Fact]
    public void Nothing_and_what_was_withheld_have_the_colour_of_nothing()
    {
        var classes = new QuantileClasses([null, 0, 40]);

        Assert.Equal((0, 0, 5), (classes.ColourOf(null), classes.ColourOf(0), classes.ColourOf(40)));
        Assert.Empty(new QuantileClasses([]).Ranges);
    }

    [Fact]
    public void Every_value_lies_in_the_range_of_its_colour()
    {
        var random = new Random(2030);
        for (var round = 0; round < 200; round++)
        {
            var values = Enumerable.Range(0, random.Next(1, 40)).Select(_ => (long?)random.Next(0, 60)).ToList();
            var classes = new QuantileClasses(values);
            foreach (var value in values.OfType<long>().Where(value => value > 0))
            {
                var range = Assert.Single(classes.Ranges, one => one.Colour == classes.ColourOf(value));
                Assert.InRange(value, range.Least, range.Greatest);
            }
        }
    }
}
