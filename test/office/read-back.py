#!/usr/bin/python3
"""What readers of Python make of files: JSON on standard output.

usage: read-back.py FILE.xlsx|FILE.docx ...
"""
import json
import sys


def xlsx(path):
    from openpyxl import load_workbook

    book = load_workbook(path)
    values = load_workbook(path, data_only=True)
    return {
        "names": sorted(book.defined_names.keys() if hasattr(book.defined_names, "keys")
                        else [one.name for one in book.defined_names.definedName]),
        "sheets": {
            sheet.title: {
                "state": sheet.sheet_state,
                "frozen": sheet.freeze_panes,
                "validations": len(sheet.data_validations.dataValidation),
                "printArea": sheet.print_area,
                "printTitleRows": sheet.print_title_rows,
                "paper": sheet.page_setup.paperSize,
                "fitToWidth": sheet.page_setup.fitToWidth,
                "cells": {
                    cell.coordinate: [cell.data_type, cell.value if isinstance(cell.value, (str, int, float)) else str(cell.value),
                                      cell.number_format]
                    for row in sheet.iter_rows() for cell in row if cell.value is not None
                },
                "values": {
                    cell.coordinate: cell.value
                    for row in values[sheet.title].iter_rows() for cell in row
                    if isinstance(cell.value, (str, int, float))
                },
            }
            for sheet in book.worksheets
        },
    }


def docx(path):
    from docx import Document

    document = Document(path)
    return {
        "paragraphs": [one.text for one in document.paragraphs],
        "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
    }


def main():
    read = {"xlsx": xlsx, "docx": docx}
    json.dump({path: read[path.rsplit(".", 1)[1]](path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=True)


main()
