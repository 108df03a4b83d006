using AiTalent.Api.Credentials.Certificates;
using AiTalent.Application.Credentials.Certificates;
using AiTalent.Application.Localization;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Credentials;
using AiTalent.Web.Credentials.Certificates;
using AiTalent.Web.Languages;
using Xunit;

namespace AiTalent.Api.Tests.Credentials;

public sealed class CertificatePdfTests
{
    private const double Margin = 64;

    private static readonly CertificateFonts Fonts = new();

    [Theory]
    [InlineData("金民秀")]
    [InlineData("김民수")]
    [InlineData("王小明")]
    [InlineData("张伟")]
    [InlineData("山田 さくら")]
    [InlineData("Алтанцэцэг Батболд")]
    [InlineData("ສົມສັກ ພົມມະຈັນ")]
    [InlineData("ນ້ຳຝົນ")]
    [InlineData("សុខ ចាន់ស្រីមុំ")]
    [InlineData("Nguyễn Thị Ánh Tuyết")]
    [InlineData("뷁쀓")]
    public void A_name_is_printed_whole_in_its_own_letters(string name)
    {
        var paper = Print(name, null);

        Assert.Contains(name.Normalize(), paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ಕಮಲ ರಾವ್", "Kamala Rao")]
    [InlineData("김\U0002A6B2", "Kim Min")]
    public void A_name_with_a_letter_that_cannot_be_drawn_is_printed_in_latin_letters(string name, string latin)
    {
        var paper = Print(name, latin);

        Assert.Contains(latin, paper.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("김", paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ಕಮಲ ರಾವ್", null)]
    [InlineData("김\U0002A6B2", null)]
    [InlineData("ಕಮಲ", "ರಾವ್")]
    public void A_name_that_cannot_be_drawn_in_any_letters_is_not_printed(string name, string? latin)
    {
        Assert.Equal("name_not_printable", RefusalOf(name, latin));
    }

    [Theory]
    [InlineData("vi", ProgrammeKind.AiEngineer, "Chứng chỉ hoàn thành chương trình đào tạo kỹ sư AI", "không thay thế văn bằng")]
    [InlineData("ko", ProgrammeKind.AiEngineer, "AI 엔지니어 양성과정 수료증", "학위증이나 졸업증을 대신하지 않습니다")]
    [InlineData("en", ProgrammeKind.AiEngineer, "Certificate of completion: AI engineer training programme", "does not replace a diploma")]
    [InlineData("vi", ProgrammeKind.Other, "Chứng chỉ hoàn thành chương trình đào tạo", "không thay thế văn bằng")]
    [InlineData("ko", ProgrammeKind.Other, "교육과정 수료증", "학위증이나 졸업증을 대신하지 않습니다")]
    [InlineData("en", ProgrammeKind.Other, "Certificate of completion: training programme", "does not replace a diploma")]
    [InlineData("vi", null, "Chứng chỉ hoàn thành khóa học", "không thay thế văn bằng")]
    [InlineData("ko", null, "교과목 수료증", "학위증이나 졸업증을 대신하지 않습니다")]
    [InlineData("en", null, "Certificate of completion: course", "does not replace a diploma")]
    public void The_paper_says_which_training_was_completed_and_that_it_is_no_diploma(string language, ProgrammeKind? kind, string title, string limit)
    {
        var paper = Print("Nguyễn An", null, language: language, kind: kind);

        Assert.Contains(title, paper.Text, StringComparison.Ordinal);
        Assert.Contains(limit, paper.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Longest))]
    public void The_longest_texts_stay_inside_the_page_and_apart_from_each_other(string language, string letters, string name, string latin)
    {
        var text = Repeat(letters, LocalizedText.MaxLength);
        var paper = Print(name, latin, text, text, language);

        var lines = paper.Lines();
        Assert.All(lines, line => Assert.InRange(line.Left, Margin - 1, paper.Width - Margin));
        Assert.All(lines, line => Assert.InRange(line.Right, Margin, paper.Width - Margin + 1));
        Assert.All(lines, line => Assert.InRange(line.Bottom, 24, paper.Height - 24));
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Bottom - pair.Second.Bottom >= 0.8 * pair.Second.Height, $"{pair.First} meets {pair.Second}"));
        var written = Bare(paper.Text);
        Assert.Contains(Bare(name), written, StringComparison.Ordinal);
        Assert.Contains(Bare(latin), written, StringComparison.Ordinal);
        Assert.Equal(2, written.Split(Bare(text)).Length - 1);
        Assert.Contains("AIT-0000-0000-0000", paper.Text, StringComparison.Ordinal);
        Assert.Equal(1, paper.Pages);
    }

    public static TheoryData<string, string, string, string> Longest()
    {
        var latin = Repeat("Nguyen Thi Anh ", 200);
        var unbroken = new string('M', 200);
        var rows = new TheoryData<string, string, string, string>();
        foreach (var language in (string[])["vi", "ko", "en"])
        {
            rows.Add(language, "Chương trình đào tạo kỹ sư trí tuệ nhân tạo ", Repeat("Nguyễn Thị ", 201), latin);
            rows.Add(language, "인공지능엔지니어양성과정", Repeat("김서연", 201), unbroken);
            rows.Add(language, "W", new string('W', 201), unbroken);
            rows.Add(language, "人工智能", Repeat("金民秀", 201), latin);
        }

        return rows;
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length].Trim();

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static PdfPage Print(string name, string? latin, string award = "AI engineer", string institution = "Test University", string language = "en", ProgrammeKind? kind = ProgrammeKind.AiEngineer)
    {
        Language.Find(language)!.Use();
        var file = new CertificatePdf(Fonts, TimeProvider.System).Print(Of(name, latin, award, institution, kind)).File!;
        return PdfPage.Read(file);
    }

    private static string? RefusalOf(string name, string? latin) =>
        new CertificatePdf(Fonts, TimeProvider.System).Print(Of(name, latin, "AI engineer", "Test University")).Refusal?.Code;

    private static Certificate Of(string name, string? latin, string award, string institution, ProgrammeKind? kind = ProgrammeKind.AiEngineer) => new(
        new CredentialView(
            Guid.CreateVersion7(), Guid.CreateVersion7(), new Award(kind is null ? AwardKind.Course : AwardKind.Programme, Guid.CreateVersion7()), new LocalizedText(award, award, award), Guid.CreateVersion7(),
            new LocalizedText(institution, institution, institution), "KR", CredentialStatus.Issued, "AIT-0000-0000-0000", 1,
            new DateTimeOffset(2026, 6, 30, 15, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 6, 30, 15, 30, 0, TimeSpan.Zero), true, kind),
        name, latin, Language.English, "https://aitalent.example/en/credentials/AIT-0000-0000-0000", "", null);
}
