using System.Globalization;
using System.Text;
using AiTalent.Application.Cohorts.Imports;

namespace AiTalent.Load.LearnerImports;

/// <summary>Generates a table of invented learners, as a registrar has one.</summary>
internal static class LearnerTable
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];
    private static readonly string[] Given = ["Thị Minh Anh", "Quốc Bảo", "Thu Hà", "Gia Huy", "Khánh Linh", "Đức Long", "Ngọc Mai", "Hoài Nam", "Thanh Tùng", "Hải Yến"];
    private static readonly string[] Provinces = ["Hà Nội", "Tỉnh Lâm Đồng", "TP Đà Nẵng", "Huế", "Khánh Hòa"];

    public static byte[] Write(int learners)
    {
        var table = new StringBuilder("Họ và tên,Ngày sinh,Giới tính,Tỉnh thành,E-mail\n");
        for (var i = 0; i < learners; i++)
        {
            var born = new DateOnly(2002, 1, 1).AddDays(i % 1_500);
            table.AppendLine(CultureInfo.InvariantCulture, $"{Families[i % 10]} {Given[i / 10 % 10]},{born:dd/MM/yyyy},{(i % 2 == 0 ? "Nữ" : "Nam")},{Provinces[i % 5]},learner{i}@example.com");
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
