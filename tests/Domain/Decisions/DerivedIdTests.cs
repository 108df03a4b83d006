using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Tests.Decisions;

public sealed class DerivedIdTests
{
    private static readonly Guid Space = new("0199c0de-0000-7000-8000-000000000001");

    // The expected ids were computed with another implementation of RFC 9562.
    [Fact]
    public void It_is_a_uuid_of_version_5()
    {
        Assert.Equal(new Guid("979e0287-11c4-5a98-9cae-7e89f932e8fa"), DerivedId.From(Space, "row-1"));
        Assert.Equal(new Guid("3cc71ff7-0aa8-507d-973f-9d99068bd1c8"), DerivedId.From(Space, new Guid("0199c0de-0000-7000-8000-000000000002")));
    }

    [Theory]
    [InlineData(239)]
    [InlineData(240)]
    [InlineData(241)]
    [InlineData(10_000)]
    public void A_name_may_be_of_any_length(int length) =>
        Assert.NotEqual(DerivedId.From(Space, new string('a', length)), DerivedId.From(Space, new string('a', length + 1)));
}
