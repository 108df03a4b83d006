using System.Text;
using AiTalent.Application.Cohorts.Imports;
using AiTalent.Domain.Learners;
using AiTalent.Web.Cohorts;
using Xunit;

namespace AiTalent.Api.Tests.Cohorts;

public sealed class LearnerImportReaderTests
{
    private static readonly Guid Home = Guid.NewGuid();

    [Fact]
    public void A_vietnamese_table_with_whole_names_is_read_with_the_family_name_first()
    {
        var row = Assert.Single(Good("Họ và tên,Ngày sinh,Giới tính,Tỉnh/thành phố,E-mail\nNguyễn Thị Minh Anh,06/05/2004,Nữ,Tỉnh Lâm Đồng,anh@example.com\n"));

        Assert.Equal(("Nguyễn", "Thị Minh Anh", "anh@example.com"), (row.Person!.FamilyName, row.Person.GivenName, row.Person.Email));
        Assert.Equal(new DateOnly(2004, 5, 6), row.Person.BirthDate);
        Assert.Equal((Gender.Female, "68", 20, Home), (row.Profile!.Gender, row.Profile.Province, row.Profile.AgeBandFrom, row.Profile.InstitutionId));
    }

    [Theory]
    [InlineData("김서연", "김", "서연")]
    [InlineData("남궁민수", "남궁", "민수")]
    [InlineData("이 지우", "이", "지우")]
    public void A_korean_name_is_split_where_its_family_name_ends(string name, string family, string given)
    {
        var row = Assert.Single(Good($"성명\t생년월일\t성별\t지역\n{name}\t2004. 5. 6.\t여\t서울특별시\n", "KR"));

        Assert.Equal((family, given, "11"), (row.Person!.FamilyName, row.Person.GivenName, row.Profile!.Province));
        Assert.Equal(name.Replace(" ", "", StringComparison.Ordinal), row.Name);
    }

    [Fact]
    public void Two_columns_of_names_are_taken_as_they_are_and_other_columns_are_passed_over()
    {
        var row = Assert.Single(Good("no;given_name;family_name;remark\n7;Bảo;Trần;=1+1\n"));

        Assert.Equal(("Trần", "Bảo"), (row.Person!.FamilyName, row.Person.GivenName));
    }

    [Fact]
    public void Each_wrong_line_is_told_with_its_number_its_column_and_the_reason_and_the_others_are_read()
    {
        var rows = Read("Name,Birth date,Gender,Province,Email\nA B,,,,\n,2000-01-01,,,\nC D,31/02/2000,,,\nE F,,x,,\nG H,,,Atlantis,\nI J,,,,not an address\nA B,,,,\n").Rows;

        Assert.Equal(
            [(3, "required", "name"), (4, "wrong_type", "birthDate"), (5, "unknown_value", "gender"), (6, "unknown_province", "province"), (7, "bad_characters", "email"), (8, "duplicate", "name")],
            rows.Where(row => row.Problem is not null).Select(row => (row.Line, row.Problem!.Code, row.Problem.Field!)));
        Assert.Equal("A B", Assert.Single(rows, row => row.Problem is null).Name);
    }

    [Fact]
    public void A_name_that_stands_in_quotes_over_two_lines_keeps_the_lines_counted()
    {
        var rows = Read("Name,Remark\nA B,\"one\ntwo\"\n,x\n").Rows;

        Assert.Equal(4, Assert.Single(rows, row => row.Problem is not null).Line);
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("Name\n", "required")]
    [InlineData("Code,Remark\n1,x\n", "no_name_column")]
    public void What_is_no_table_of_people_is_refused_as_a_whole(string text, string code) => Assert.Equal(code, Read(text).Refusal?.Code);

    [Fact]
    public void More_lines_than_a_cohort_may_have_are_refused_as_a_whole() =>
        Assert.Equal("too_many", Read("Name\n" + string.Concat(Enumerable.Range(0, LearnerImportReader.MaxRows + 1).Select(i => $"A B{i}\n"))).Refusal?.Code);

    [Fact]
    public void A_file_is_read_in_utf8_with_or_without_its_mark_in_utf16_and_in_cp949_and_comes_out_in_nfc()
    {
        const string text = "성명\n김서연\n";
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(949)!;

        Assert.Equal(text, LearnerImportText.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, LearnerImportText.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD))]));
        Assert.Equal(text, LearnerImportText.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]));
        Assert.Equal(text, LearnerImportText.Read(korean.GetBytes(text)));
        Assert.Null(LearnerImportText.Read([0xFF, 0x00, 0x81]));
    }

    private static IEnumerable<LearnerImportRow> Good(string text, string country = "VN")
    {
        var (rows, refusal) = Read(text, country);
        Assert.Null(refusal);
        Assert.All(rows, row => Assert.Null(row.Problem));
        return rows;
    }

    private static (IReadOnlyList<LearnerImportRow> Rows, Domain.Decisions.Refusal? Refusal) Read(string text, string country = "VN") =>
        new LearnerImportReader(country, Home, new DateOnly(2026, 11, 24)).Read(text);
}
