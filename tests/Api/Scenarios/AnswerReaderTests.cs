using System.Text;
using AiTalent.Load.Http;
using Xunit;

namespace AiTalent.Api.Tests.Scenarios;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello", 201, "hello")]
    [InlineData("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nDate: now\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 200, "hello")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "")]
    [InlineData("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n", 304, "")]
    public void An_answer_is_read_once_it_is_there_as_a_whole(string text, int status, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        for (var length = 0; length < bytes.Length; length++)
            Assert.False(AnswerReader.TryRead(bytes.AsSpan(0, length).ToArray(), out _, out _, out _));
        Assert.True(AnswerReader.TryRead(bytes, out var read, out var at, out var bodyLength));

        Assert.Equal((status, body), (read, Encoding.UTF8.GetString(bytes, at, bodyLength)));
    }
}
