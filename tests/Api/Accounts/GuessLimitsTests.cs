using AiTalent.Api.Accounts;
using Xunit;

namespace AiTalent.Api.Tests.Accounts;

public sealed class GuessLimitsTests
{
    [Theory]
    [InlineData("hoc@example.com", "  HOC@Example.COM ")]
    // Composed and decomposed forms of the same letters.
    [InlineData("h\u1ecdc@example.com", "ho\u0323c@example.com")]
    public void Another_spelling_of_an_address_is_no_other_address(string address, string other)
    {
        using var limits = new GuessLimits();
        var inviter = Guid.CreateVersion7();

        foreach (var may in (Func<string, bool>[])[limits.CanMail, limits.CanSignIn, email => limits.CanInvite(inviter, email)])
        {
            for (var i = 0; i < 20 && may(address); i++)
            {
            }

            Assert.False(may(other));
            Assert.True(may("another@example.com"));
        }
    }
}
