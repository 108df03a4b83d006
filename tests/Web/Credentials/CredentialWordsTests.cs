using AiTalent.Application.Localization;
using AiTalent.Domain.Credentials;
using AiTalent.Web.Credentials;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;
using Xunit;

namespace AiTalent.Web.Tests.Credentials;

public class CredentialWordsTests
{
    [Fact]
    public void Every_status_has_words_and_a_meaning_in_every_language()
    {
        foreach (var language in Language.All)
        {
            language.Use();
            Assert.All(Enum.GetValues<CredentialStatus>(), status => Assert.NotEqual(CredentialLabels.Of(status), CredentialLabels.Meaning(status)));
        }
    }

    [Fact]
    public void Only_a_valid_one_looks_valid() =>
        Assert.Equal([CredentialStatus.Issued], Enum.GetValues<CredentialStatus>().Where(status => CredentialLabels.KindOf(status) == TagKind.Plain));
}
