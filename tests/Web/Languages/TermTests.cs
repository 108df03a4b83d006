using System.Globalization;
using System.Text.RegularExpressions;
using AiTalent.Web.Languages;
using AiTalent.Web.Tests.Assets;
using Xunit;

namespace AiTalent.Web.Tests.Languages;

/// <summary>
/// Tests terms: the ministry recognises programmes; accreditation is done by an external body and is not mentioned in any text. A
/// certificate confirms a completed training; it is neither a degree nor a qualification.
/// </summary>
public partial class TermTests
{
    [Theory]
    [MemberData(nameof(TextTests.Resources), MemberType = typeof(TextTests))]
    public void The_ministry_recognises_and_does_not_accredit(string resource)
    {
        Assert.All(Texts(resource, ""), text => Assert.DoesNotContain("accredit", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Texts(resource, "vi"), text => Assert.DoesNotContain("kiểm định", text, StringComparison.OrdinalIgnoreCase));
        Assert.All(Texts(resource, "ko"), text => Assert.DoesNotMatch("인증|공인", SignIn().Replace(text, "")));
    }

    [Theory]
    [MemberData(nameof(TextTests.Resources), MemberType = typeof(TextTests))]
    public void A_certificate_is_no_degree_and_no_qualification(string resource)
    {
        Assert.All(Texts(resource, "vi"), text => Assert.DoesNotMatch("(?i)công nhận là kỹ sư|bằng kỹ sư|chứng chỉ hành nghề", text));
        Assert.All(Texts(resource, "ko"), text => Assert.DoesNotMatch("자격증|자격 ?인정", text));
        Assert.All(Texts(resource, ""), text => Assert.DoesNotMatch("(?i)qualified engineer|engineering degree|certified engineer", text));
    }

    [Fact]
    public void The_handbooks_name_the_act_as_the_pages_do()
    {
        var folder = Path.Combine(Repository.WebFolder, "..", "docs", "users");

        Assert.All(Directory.GetFiles(folder), file => Assert.DoesNotMatch("(?i)accredit", Code().Replace(File.ReadAllText(file), "")));
    }

    private static Dictionary<string, string>.ValueCollection Texts(string resource, string culture) =>
        ResourceTexts.Read(resource, culture).Values;

    /// <summary>
    /// The same Korean word also means authentication: a second factor, an app for it, and the body that provides an account.
    /// </summary>
    [GeneratedRegex("2단계 인증|인증 앱|인증 기관의 계정")]
    private static partial Regex SignIn();

    /// <summary>Addresses and names of the interface remain unchanged.</summary>
    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
